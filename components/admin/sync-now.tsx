"use client";

import { RefreshCw } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { DoneNote } from "./done-note";
import { RefusalAlert } from "./refusal-alert";
import { SYNC_WORDS } from "./sync-words";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What a sync changed. */
export interface SyncDone {
  readonly id: string;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly goneCount: number;
  readonly returnedCount: number;
  readonly invalidCount: number;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  ...SYNC_WORDS,
} as const;

/** Asks the aggregator for its list now, and says what changed. */
export function SyncNow({
  action,
}: {
  action: Action<{ requestId: string }, SyncDone, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const [done, setDone] = useState<SyncDone | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, setDone);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <Button
        size="sm"
        isPending={isPending}
        onClick={() => {
          setDone(null);
          submit({ requestId: newId() });
        }}
      >
        {isPending ? null : <RefreshCw aria-hidden="true" className="size-4" />}
        {isPending ? "Syncing…" : "Sync now"}
      </Button>
      <DoneNote>{done && resultText(done)}</DoneNote>
      {done ? (
        <Link
          href={`/admin/syncs/${done.id}`}
          className="inline-flex min-h-6 items-center text-sm underline decoration-edge underline-offset-4 hover:decoration-brass"
        >
          See what changed
        </Link>
      ) : null}
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}

function resultText({ addedCount, changedCount, goneCount, returnedCount, invalidCount }: SyncDone): string {
  const invalid = invalidCount > 0 ? `, ${invalidCount} could not be read` : "";

  return `Synced: ${addedCount} added, ${changedCount} changed, ${goneCount} gone, ${returnedCount} came back${invalid}.`;
}
