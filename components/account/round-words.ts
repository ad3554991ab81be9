import type { PlayerRound, RoundLeg, RoundOutcome } from "@/lib/players";

/** What a filter of the rounds is called. */
export const OUTCOME_LABEL = {
  won: "Won",
  lost: "Lost",
  even: "Broke even",
  open: "Still open",
  corrected: "With a rollback",
} as const satisfies Record<RoundOutcome, string>;

/** What a leg of a round is called. */
export function legLabel({ kind, amountCents, movedCents }: RoundLeg): string {
  if (kind === "bet") return movedCents === 0n && amountCents > 0n ? "Free round" : "Bet";

  return LEG_LABEL[kind];
}

const LEG_LABEL = {
  win: "Win",
  rollback_bet: "Bet returned",
  rollback_win: "Win taken back",
} as const satisfies Record<Exclude<RoundLeg["kind"], "bet">, string>;

/** What a round's game is called. */
export function roundGame({ gameName, gameId }: Pick<PlayerRound, "gameName" | "gameId">): string {
  return gameName ?? gameId ?? "Unknown game";
}
