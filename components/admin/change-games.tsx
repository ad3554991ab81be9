"use client";

import { Button } from "@/components/ui/button";
import type { GameChange } from "@/lib/games";
import { ReasonDialog, type ReasonInput } from "./reason-dialog";
import { type Action, COMMON_REFUSALS } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  GAME_UNKNOWN: "One of these games is not in the catalogue. Nothing was changed.",
  NOTHING_TO_CHANGE: "This holds already. Nothing was changed.",
} as const;

/** What the action needs. */
export interface ChangeGamesInput extends ReasonInput {
  readonly gameIds: string[];
  readonly change: GameChange;
}

/** Changes games. */
export type ChangeGamesAction = Action<
  ChangeGamesInput,
  { changedCount: number },
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

const CHANGES = {
  disable: {
    verb: "Switch off",
    done: "switched off",
    effect:
      "It leaves the lobby, opens no more, and takes no new bets. Wins and rollbacks of open rounds are still booked.",
  },
  enable: {
    verb: "Switch on",
    done: "switched on",
    effect: "It comes back into the lobby, if nothing else keeps it out.",
  },
  hide: {
    verb: "Hide",
    done: "hidden",
    effect:
      "It is in no list any more. Players with an open round or free rounds in it can still open it and play to the end.",
  },
  show: { verb: "Show", done: "shown", effect: "Lists show it again." },
  feature: {
    verb: "Feature",
    done: "featured",
    effect: "It stands in the lobby's row “Featured”, which shows up to seven.",
  },
  unfeature: { verb: "Unfeature", done: "no longer featured", effect: "It leaves the lobby's row “Featured”." },
} as const satisfies Record<GameChange, object>;

/** One button for one change of one or many games, never without a reason. */
export function ChangeGames({
  gameIds,
  label,
  change,
  action,
  onDone,
}: {
  gameIds: readonly string[];
  /** What they are called together: a name, or how many. */
  label: string;
  change: GameChange;
  action: ChangeGamesAction;
  onDone: (message: string) => void;
}) {
  const { verb, done, effect } = CHANGES[change];
  const isDanger = change === "disable";

  return (
    <ReasonDialog
      title={`${verb} ${label}?`}
      description={
        gameIds.length === 1 ? effect : `For each of them: ${effect.charAt(0).toLowerCase()}${effect.slice(1)}`
      }
      verb={verb}
      variant={isDanger ? "danger" : "primary"}
      trigger={
        <Button variant={isDanger ? "danger" : "secondary"} size="sm">
          {verb}
        </Button>
      }
      action={(because) => action({ ...because, gameIds: [...gameIds], change })}
      words={REFUSALS}
      onDone={({ changedCount }) =>
        onDone(gameIds.length === 1 ? `${label} is ${done}.` : `${changedCount} of ${gameIds.length} games ${done}.`)
      }
    />
  );
}
