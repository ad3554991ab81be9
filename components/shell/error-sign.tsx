"use client";

import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { DarkSign } from "./dark-sign";

/** What a broken page says: nothing of what broke, and the reference under which it was logged. */
export function ErrorSign({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = referenceOf(error);

  return (
    <DarkSign
      title="A fuse has blown"
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          {/* A full load: what broke may sit in the page as it stands. */}
          <a href="/" className={buttonClass("secondary")}>
            To the lobby
          </a>
        </>
      }
    >
      <p>Something went wrong on our side. Your balance is kept apart from this page and is not touched by it.</p>
      {reference ? (
        <p className="mt-3 text-sm">
          If you write to us, name this reference: <code className="text-ink">{reference}</code>
        </p>
      ) : null}
    </DarkSign>
  );
}

function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}
