"use client";

import { PlugZap } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { CAUSE_WORDS } from "./cause-words";
import { DoneNote } from "./done-note";
import { millisecondsText } from "./format";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the test saw. */
export interface ConnectionTestDone {
  readonly durationMs: number;
  readonly gameCount: number;
}

const REFUSALS = { ...COMMON_REFUSALS, ...CAUSE_WORDS } as const;

/** Asks the aggregator something harmless, and says how long it took or why it failed. */
export function TestConnection({
  action,
}: {
  action: Action<{ requestId: string }, ConnectionTestDone, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const [message, setMessage] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, ({ durationMs, gameCount }) =>
    setMessage(`It works: ${gameCount.toLocaleString("en")} games listed in ${millisecondsText(durationMs)} ms.`),
  );

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <Button
        size="sm"
        isPending={isPending}
        onClick={() => {
          setMessage(null);
          submit({ requestId: newId() });
        }}
      >
        {isPending ? null : <PlugZap aria-hidden="true" className="size-4" />}
        {isPending ? "Testing…" : "Test the connection"}
      </Button>
      <DoneNote>{message}</DoneNote>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}
