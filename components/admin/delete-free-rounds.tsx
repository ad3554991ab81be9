"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { GRANT_CAUSE_WORDS } from "./grant-words";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the action needs. */
export interface DeleteGrantInput {
  readonly grantId: string;
  readonly reason: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  ...GRANT_CAUSE_WORDS,
  INPUT_INVALID: COMMON_REFUSALS.INPUT_INVALID,
  GRANT_NOT_ACTIVE: "The grant is not active: it was deleted before, has expired, or was never awarded.",
} as const;

/** Takes free rounds back, never without a reason. */
export function DeleteFreeRounds({
  grant,
  action,
  onDone,
}: {
  grant: { readonly id: string; readonly rounds: number; readonly gameName: string; readonly username: string };
  action: Action<DeleteGrantInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  onDone: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setIsOpen(false);
    onDone();
  });
  const { id, rounds, gameName, username } = grant;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ grantId: id, reason });
  };

  return (
    <Dialog
      title={`Delete ${rounds} free rounds of ${gameName}?`}
      description={`The aggregator deletes by game: every active grant of ${gameName} to ${username} ends. What was won so far stays.`}
      trigger={
        <Button variant="danger" size="sm" aria-label={`Delete: ${rounds} free rounds of ${gameName} to ${username}`}>
          Delete
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
        <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose render={<Button variant="ghost">Cancel</Button>} />
          <Button type="submit" variant="danger" isPending={isPending}>
            Delete
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
