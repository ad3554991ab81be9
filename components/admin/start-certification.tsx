"use client";

import { BadgeCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  ALREADY_RUNNING: "A run goes on already. Wait until it is finished.",
} as const;

/** Begins a run of the certification; how it goes, the page shows. */
export function StartCertification({
  action,
  isRunning,
}: {
  action: Action<{ requestId: string }, { id: string }, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  isRunning: boolean;
}) {
  const { submit, refusal, isPending } = useSubmit(action, () => undefined);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <Button size="sm" isPending={isPending} disabled={isRunning} onClick={() => submit({ requestId: newId() })}>
        <BadgeCheck aria-hidden="true" className="size-4" />
        {isRunning ? "Running…" : "Run the certification"}
      </Button>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}
