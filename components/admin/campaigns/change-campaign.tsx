"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-class";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "../refusal-alert";
import { type Action, useSubmit } from "../use-submit";
import { CHANGE_REFUSALS } from "./words";

/** What a change of a campaign needs. */
export interface ChangeInput {
  readonly requestId: string;
  readonly campaignId: string;
}

/** An action that changes a campaign; `null` where the role does not include it. */
export type ChangeAction<Input = ChangeInput> = Action<Input, null, Exclude<keyof typeof CHANGE_REFUSALS, "NO_ANSWER">>;

/** One step a campaign can take, asked for once more in a window where it awards. */
export function ChangeCampaign({
  campaignId,
  verb,
  variant = "secondary",
  question,
  action,
  onDone,
}: {
  campaignId: string;
  verb: string;
  variant?: ButtonVariant;
  /** Asked before it is done; without one it is done at once. */
  question?: { title: string; text: ReactNode };
  action: ChangeAction;
  onDone: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [requestId, setRequestId] = useState(newId);
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setIsOpen(false);
    setRequestId(newId());
    onDone();
  });
  const go = () => submit({ requestId, campaignId });
  const alert = <RefusalAlert code={isPending ? null : refusal} words={CHANGE_REFUSALS} />;

  if (!question) {
    return (
      <div className="grid justify-items-start gap-2">
        <Button size="sm" variant={variant} isPending={isPending} onClick={go}>
          {verb}
        </Button>
        {alert}
      </div>
    );
  }

  return (
    <Dialog
      title={question.title}
      description={question.text}
      trigger={
        <Button size="sm" variant={variant}>
          {verb}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <div className="grid gap-4">
        {alert}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose render={<Button variant="ghost">Back</Button>} />
          <Button variant={variant} isPending={isPending} onClick={go}>
            {verb}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
