import type { Db } from "@/lib/db";

/** A round the game has not ended yet. */
export interface OpenRound {
  roundId: string;
  /** What of the stakes is still with the house; zero for a free round. */
  betCents: bigint;
  /** What it has won so far. */
  winCents: bigint;
  lastCallAt: Date;
}

const LATELY_MS = 24 * 60 * 60_000;
const MAX_ROUNDS = 20;

/**
 * The rounds a player left open in one game within the last 24 hours, the latest first; at most 20.
 * A bet that was refused leaves none.
 *
 * Source: RTS 10 and GLI-19 4.16, unfinished games are shown to the player.
 */
export async function listOpenRounds(
  db: Db,
  { playerId, gameId }: { playerId: string; gameId: string },
  now = new Date(),
): Promise<OpenRound[]> {
  const rounds = await db.round.findMany({
    where: {
      playerId,
      gameId,
      closedAt: null,
      betCount: { gt: 0 },
      lastCallAt: { gt: new Date(now.getTime() - LATELY_MS) },
    },
    orderBy: { lastCallAt: "desc" },
    take: MAX_ROUNDS,
    select: {
      roundId: true,
      betCents: true,
      betReversedCents: true,
      winCents: true,
      winReversedCents: true,
      lastCallAt: true,
    },
  });

  return rounds.map(({ roundId, betCents, betReversedCents, winCents, winReversedCents, lastCallAt }) => ({
    roundId,
    betCents: betCents - betReversedCents,
    winCents: winCents - winReversedCents,
    lastCallAt,
  }));
}
