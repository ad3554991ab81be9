"use client";

import { Button } from "@/components/ui/button";
import type { PlayerStatus } from "@/lib/players";
import { ReasonDialog, type ReasonInput } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

/** What the action needs. */
export interface ChangeStatusInput extends ReasonInput {
  readonly playerId: string;
  readonly status: PlayerStatus;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  STATUS_STANDS: "Somebody else did this meanwhile. Reload the page.",
} as const;

/** The action behind these buttons. */
export type ChangeStatusAction = Action<ChangeStatusInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;

interface Step {
  readonly to: PlayerStatus;
  readonly verb: string;
  /** What is asked once more, before the name. */
  readonly title: string;
  readonly variant: "danger" | "secondary";
  readonly effect: string;
  readonly done: string;
}

const FREEZE: Step = {
  to: "frozen",
  verb: "Freeze",
  title: "Freeze",
  variant: "danger",
  effect: "New bets are refused at once, in open games too. Wins, rollbacks and the balance stay as they are.",
  done: "Frozen. New bets are refused from now on.",
};
const UNFREEZE: Step = {
  to: "active",
  verb: "Unfreeze",
  title: "Unfreeze",
  variant: "secondary",
  effect: "The player can bet again at once, unless an exclusion or a limit is in the way.",
  done: "Unfrozen. The player can bet again.",
};
const CLOSE: Step = {
  to: "closed",
  verb: "Close account",
  title: "Close the account of",
  variant: "danger",
  effect:
    "The player is signed out and cannot sign in. Wins and rollbacks of open rounds are still booked, and the balance stays the player's.",
  done: "Closed. The balance stays the player's.",
};
const REOPEN: Step = {
  to: "active",
  verb: "Reopen",
  title: "Reopen",
  variant: "secondary",
  effect: "The player can sign in and bet again. An exclusion in force is not lifted by it.",
  done: "Reopened. The player can sign in again.",
};

const STEPS = {
  active: [FREEZE, CLOSE],
  frozen: [UNFREEZE, CLOSE],
  closed: [REOPEN],
} as const satisfies Record<PlayerStatus, readonly Step[]>;

/** Freezes, closes or reopens a player, never without a reason. */
export function ChangeStatus({
  player,
  action,
  onDone,
}: {
  player: { readonly id: string; readonly username: string; readonly status: PlayerStatus };
  action: ChangeStatusAction;
  onDone: (message: string) => void;
}) {
  return STEPS[player.status].map(({ to, verb, title, variant, effect, done }) => (
    <ReasonDialog
      key={verb}
      title={`${title} ${player.username}?`}
      description={effect}
      trigger={
        <Button variant={variant} size="sm">
          {verb}
        </Button>
      }
      verb={verb}
      variant={variant === "danger" ? "danger" : "primary"}
      words={REFUSALS}
      action={(input) => action({ ...input, playerId: player.id, status: to })}
      onDone={() => onDone(done)}
    />
  ));
}
