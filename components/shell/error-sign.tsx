"use client";

import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { DarkSign } from "./dark-sign";

/** What a broken page says. */
export interface ErrorWords {
  title: string;
  retry: string;
  lobby: string;
  lead: string;
  /** Before the reference. */
  reference: string;
}

/** What a broken page says: nothing of what broke, and the reference under which it was logged. */
export function ErrorSign({ error, retry, words }: { error: unknown; retry: () => void; words: ErrorWords }) {
  const reference = referenceOf(error);

  return (
    <DarkSign
      title={words.title}
      actions={
        <>
          <Button onClick={retry}>{words.retry}</Button>
          {/* A full load: what broke may sit in the page as it stands. */}
          <a href="/" className={buttonClass("secondary")}>
            {words.lobby}
          </a>
        </>
      }
    >
      <p>{words.lead}</p>
      {reference ? (
        <p className="mt-3 text-sm">
          {words.reference}{" "}
          <code dir="ltr" className="text-ink">
            {reference}
          </code>
        </p>
      ) : null}
    </DarkSign>
  );
}

function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}
