"use client";

import { Download } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type State =
  | { readonly name: "idle" | "done" | "cancelled" | "refused" | "failed" }
  | { readonly name: "running"; readonly rows: number; readonly total: number };

const WORDS = {
  idle: "",
  done: "The file is in your downloads.",
  cancelled: "Cancelled. Nothing was kept.",
  refused: "Your role does not include this, or your session has ended.",
  failed: "The export broke off. Nothing was kept; try again.",
} as const;

/** Takes the list as a CSV file: says how far it has come, and can be cancelled. */
export function ExportPlayers({ href, isEmpty }: { href: string; isEmpty: boolean }) {
  const [state, setState] = useState<State>({ name: "idle" });
  const cancel = useRef<AbortController | null>(null);

  const start = async () => {
    const controller = new AbortController();
    cancel.current = controller;
    setState({ name: "running", rows: 0, total: 0 });
    try {
      const response = await fetch(href, { signal: controller.signal });
      if (!response.ok || !response.body) {
        setState({ name: response.status === 401 || response.status === 403 ? "refused" : "failed" });
        return;
      }
      const total = Number(response.headers.get("X-Row-Count") ?? 0);
      const pieces = await readLines(response.body, (rows) => setState({ name: "running", rows, total }));
      save(new Blob(pieces, { type: "text/csv" }), fileNameOf(response));
      setState({ name: "done" });
    } catch {
      setState({ name: controller.signal.aborted ? "cancelled" : "failed" });
    }
  };

  return (
    <div className="grid gap-2 sm:justify-items-end">
      {state.name === "running" ? (
        <div className="flex flex-wrap items-center gap-3">
          <progress
            aria-label="Export"
            value={state.total > 0 ? Math.min(state.rows, state.total) : undefined}
            max={Math.max(1, state.total)}
            className="h-2 w-40 accent-brass"
          />
          <span className="text-sm text-muted tabular-nums">
            {state.rows.toLocaleString("en")} of {state.total.toLocaleString("en")}
          </span>
          <Button variant="secondary" size="sm" onClick={() => cancel.current?.abort()}>
            Cancel
          </Button>
        </div>
      ) : (
        <Button variant="secondary" size="sm" disabled={isEmpty} onClick={start}>
          <Download aria-hidden="true" className="size-4" />
          Export CSV
        </Button>
      )}
      <p role="status" className="text-sm text-muted">
        {state.name === "running" ? "" : WORDS[state.name]}
      </p>
    </div>
  );
}

/** Reads a stream to its end, and tells how many lines after the head have come so far. */
async function readLines(body: ReadableStream<Uint8Array<ArrayBuffer>>, onRows: (rows: number) => void) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let lines = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
    for (const byte of value) if (byte === LINE_FEED) lines += 1;
    onRows(Math.max(0, lines - 1));
  }
}

const LINE_FEED = 10;

function fileNameOf(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "players.csv";
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
