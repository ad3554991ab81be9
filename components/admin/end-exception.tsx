"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { newId } from "@/lib/ids";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What came of it; cents as text. */
export interface ExceptionEnded {
  readonly balanceCents: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  EXCEPTION_UNKNOWN: "There is no such exception any more.",
  ALREADY_ENDED: "Somebody has ended this exception meanwhile. Reload to see how.",
  NOTHING_TO_APPLY: "There is nothing left to apply: what the call asked for is done. It can only be dismissed.",
  REMEDY_CHANGED: "The round has moved on: applying would move another amount now. Reload and look again.",
  INSUFFICIENT_FUNDS: "The player no longer has the money this would take. Nothing was changed.",
} as const;

/** What both steps need. */
export interface Ending {
  readonly exceptionId: string;
  readonly requestId: string;
  readonly reason: string;
}

export type EndAction<Input extends Ending> = Action<
  Input,
  ExceptionEnded,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** A step that ends an exception: what it does is shown before, and it is never done without a reason. */
export function EndException({
  exceptionId,
  step,
  onDone,
}: {
  exceptionId: string;
  step: {
    readonly verb: string;
    readonly title: string;
    readonly effect: string;
    readonly isMain: boolean;
    readonly action: EndAction<Ending>;
  };
  onDone: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { verb, title, effect, isMain, action } = step;
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setIsOpen(false);
    onDone();
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ exceptionId, requestId: newId(), reason });
  };

  return (
    <Dialog
      title={title}
      description={effect}
      trigger={
        <Button variant={isMain ? "primary" : "secondary"} size="sm">
          {verb}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
        <RefusalAlert code={refusal} words={REFUSALS} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose render={<Button variant="ghost">Cancel</Button>} />
          <Button type="submit" variant={isMain ? "primary" : "secondary"} isPending={isPending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
