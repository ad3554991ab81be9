"use client";

import { Button } from "@/components/ui/button";
import { GRANT_CAUSE_WORDS } from "./grant-words";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  ...GRANT_CAUSE_WORDS,
  OUTCOME_UNKNOWN: "Still not known. Try again in a minute.",
} as const;

/** Finds out what became of a grant whose answer was lost. */
export function CheckGrant({
  grant,
  action,
  onDone,
}: {
  grant: { readonly id: string; readonly gameName: string; readonly username: string };
  action: Action<{ readonly grantId: string }, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  onDone: () => void;
}) {
  const { submit, refusal, isPending } = useSubmit(action, onDone);

  return (
    <div className="grid justify-items-end gap-2">
      <Button
        variant="secondary"
        size="sm"
        isPending={isPending}
        aria-label={`Check: free rounds of ${grant.gameName} to ${grant.username}`}
        onClick={() => submit({ grantId: grant.id })}
      >
        Check
      </Button>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}
