import type { PlayerRound, RoundLeg } from "@/lib/players";

/** What a leg of a round is called: a key among the texts of legs. */
export function legName({ kind, amountCents, movedCents }: RoundLeg): RoundLeg["kind"] | "freeRound" {
  return kind === "bet" && movedCents === 0n && amountCents > 0n ? "freeRound" : kind;
}

/** What a round's game is called; null when nobody knows. */
export function roundGame({ gameName, gameId }: Pick<PlayerRound, "gameName" | "gameId">): string | null {
  return gameName ?? gameId;
}
