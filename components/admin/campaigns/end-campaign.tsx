"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { newId } from "@/lib/ids";
import { ReasonField } from "../reason-field";
import { RefusalAlert } from "../refusal-alert";
import { useSubmit } from "../use-submit";
import type { ChangeAction, ChangeInput } from "./change-campaign";
import { CHANGE_REFUSALS } from "./words";

/** What ending something needs besides. */
export interface EndInput extends ChangeInput {
  readonly reason: string;
}

/** Ends a campaign or takes its rounds back, never without a reason. */
export function EndCampaign({
  campaignId,
  verb,
  title,
  text,
  action,
  onDone,
}: {
  campaignId: string;
  verb: string;
  title: string;
  text: ReactNode;
  action: ChangeAction<EndInput>;
  onDone: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [requestId] = useState(newId);
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setIsOpen(false);
    onDone();
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ requestId, campaignId, reason });
  };

  return (
    <Dialog
      title={title}
      description={text}
      trigger={
        <Button size="sm" variant="danger">
          {verb}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
        <RefusalAlert code={isPending ? null : refusal} words={CHANGE_REFUSALS} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose render={<Button variant="ghost">Back</Button>} />
          <Button type="submit" variant="danger" isPending={isPending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
