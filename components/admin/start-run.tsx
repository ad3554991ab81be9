"use client";

import { Play } from "lucide-react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  ALREADY_RUNNING: "One goes on already. Wait until it is finished.",
} as const;

/** Begins a run that a server carries out, one at a time; how it goes, the page shows. */
export function StartRun({
  action,
  isRunning,
  label,
}: {
  action: Action<{ requestId: string }, { id: string }, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  isRunning: boolean;
  /** What the button begins. */
  label: string;
}) {
  const { submit, refusal, isPending } = useSubmit(action, () => undefined);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <Button size="sm" isPending={isPending} disabled={isRunning} onClick={() => submit({ requestId: newId() })}>
        {isPending ? null : <Play aria-hidden="true" className="size-4" />}
        {isRunning ? "Running…" : label}
      </Button>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}
