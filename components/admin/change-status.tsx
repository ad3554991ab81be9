"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the action needs. */
export interface ChangeStatusInput {
  readonly playerId: string;
  readonly status: "active" | "frozen";
  readonly reason: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  PLAYER_CLOSED: "The account is closed; it cannot be frozen or unfrozen.",
} as const;

const STEP = {
  frozen: {
    verb: "Freeze",
    title: (name: string) => `Freeze ${name}?`,
    effect: "New bets are refused at once, in open games too. Wins, rollbacks and the balance stay as they are.",
    done: "Frozen. New bets are refused from now on.",
  },
  active: {
    verb: "Unfreeze",
    title: (name: string) => `Unfreeze ${name}?`,
    effect: "The player can bet again at once.",
    done: "Unfrozen. The player can bet again.",
  },
} as const;

/** Freezes a player or lifts the freeze, never without a reason. */
export function ChangeStatus({
  player,
  action,
  onDone,
}: {
  player: { readonly id: string; readonly username: string; readonly isActive: boolean };
  action: Action<ChangeStatusInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  onDone: (message: string) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const status = player.isActive ? "frozen" : "active";
  const { verb, title, effect, done } = STEP[status];

  const { submit, refusal, isPending } = useSubmit(action, () => {
    onDone(done);
    setReason("");
    setIsOpen(false);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ playerId: player.id, status, reason });
  };

  return (
    <Dialog
      title={title(player.username)}
      description={effect}
      trigger={
        <Button variant={player.isActive ? "danger" : "secondary"} size="sm">
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
          <Button type="submit" variant={player.isActive ? "danger" : "primary"} isPending={isPending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
