"use client";

import { FlaskConical } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";
import { exceptionWords, refusalWords } from "./words";

/** What a call would be answered now; amounts as shown. */
export interface RehearsalDone {
  readonly error: number;
  readonly refusal: string | null;
  readonly balance: string;
  readonly moved: string | null;
  readonly isRepeat: boolean;
  readonly exception: string | null;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  CALL_UNKNOWN: "The log no longer has this call.",
  CALL_UNREADABLE: "This call names no player or cannot be read, so the wallet would never see it.",
} as const;

/** Asks the wallet what it would answer to a call now, without anything being written. */
export function RehearseCall({
  entryId,
  action,
}: {
  entryId: string;
  action: Action<{ requestId: string; entryId: string }, RehearsalDone, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const [done, setDone] = useState<RehearsalDone | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, setDone);

  return (
    <div className="grid justify-items-start gap-3">
      <Button
        variant="secondary"
        size="sm"
        isPending={isPending}
        onClick={() => {
          setDone(null);
          submit({ requestId: newId(), entryId });
        }}
      >
        {isPending ? null : <FlaskConical aria-hidden="true" className="size-4" />}
        Try it now, without booking
      </Button>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
      <p role="status" className="text-sm">
        {done ? rehearsalText(done) : null}
      </p>
    </div>
  );
}

function rehearsalText({ error, refusal, balance, moved, isRepeat, exception }: RehearsalDone): string {
  const answer = `It would be answered error ${error}, balance ${balance}`;
  const why = refusal ? ` (${refusalWords(refusal)})` : "";
  const effect = isRepeat
    ? " It is a repeat: the first answer again, and nothing moves."
    : ` It would move ${moved ?? "nothing"}.`;
  const look = exception ? ` A person would be asked to look: ${exceptionWords(exception)}.` : "";

  return `${answer}${why}.${effect}${look} Nothing was written.`;
}
