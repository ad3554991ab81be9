"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the action needs. */
export interface SwitchGameInput {
  readonly gameId: string;
  readonly isEnabled: boolean;
  readonly reason: string;
}

const REFUSALS = { ...COMMON_REFUSALS, GAME_UNKNOWN: "There is no such game." } as const;

/** Takes a game out of the lobby or puts it back, never without a reason. */
export function GameSwitch({
  game,
  action,
}: {
  game: { readonly idHash: string; readonly name: string; readonly isEnabled: boolean };
  action: Action<SwitchGameInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [note, setNote] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setNote(`${game.name} is switched ${game.isEnabled ? "off" : "on"}.`);
    setReason("");
    setIsOpen(false);
  });
  const verb = game.isEnabled ? "Switch off" : "Switch on";

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ gameId: game.idHash, isEnabled: !game.isEnabled, reason });
  };

  return (
    <>
      {/* The row shows the change; who does not see it is told. */}
      <span role="status" className="sr-only">
        {note}
      </span>
      <Dialog
        title={`${verb} ${game.name}?`}
        description={
          game.isEnabled
            ? "It leaves the lobby and takes no new bets. Wins and rollbacks of open rounds are still booked."
            : "It comes back into the lobby, if the aggregator still lists it."
        }
        trigger={
          <Button variant="secondary" size="sm" aria-label={`${verb}: ${game.name}`} className="min-h-9 sm:min-h-8">
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
            <Button type="submit" variant={game.isEnabled ? "danger" : "primary"} isPending={isPending}>
              {verb}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
