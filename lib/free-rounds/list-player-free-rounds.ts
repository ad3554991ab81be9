import type { Aggregator, AggregatorCause } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { fetchFreeRounds, toAggregatorPlayer } from "./aggregator-player";

/** Free rounds a player can play now. */
export interface PlayerFreeRounds {
  /** The aggregator's id of the grant. */
  id: string;
  gameId: string;
  gameName: string;
  imageUrl: string | null;
  rounds: number;
  remainingCount: number;
  /** The studio's own level of the stake; null when the aggregator does not say. */
  betLevel: number | null;
  /** What the rounds have won so far; null when the aggregator does not say. */
  wonCents: bigint | null;
  /** Null when the aggregator does not say. */
  expiresAt: Date | null;
}

/** The free rounds a player can play now, those that expire first in front; only of games that are offered. */
export async function listPlayerFreeRounds(
  db: Db,
  aggregator: Aggregator,
  player: { id: string; username: string; currency: string },
): Promise<Result<PlayerFreeRounds[], AggregatorCause>> {
  const theirs = await fetchFreeRounds(aggregator, toAggregatorPlayer(player));
  if (!theirs.ok) return theirs;

  const active = theirs.value.filter(({ isActive, performedCount, rounds }) => isActive && performedCount < rounds);
  const games = await db.game.findMany({
    where: { idHash: { in: active.map(({ gameId }) => gameId) }, isAvailable: true, isEnabled: true },
    select: { idHash: true, name: true, imageUrl: true },
  });
  const gameOf = new Map(games.map((game) => [game.idHash, game]));
  const rounds = active.flatMap((row): PlayerFreeRounds[] => {
    const game = gameOf.get(row.gameId);
    if (!game) return [];

    return [
      {
        id: row.id,
        gameId: row.gameId,
        gameName: game.name,
        imageUrl: game.imageUrl,
        rounds: row.rounds,
        remainingCount: row.rounds - row.performedCount,
        betLevel: row.betLevel,
        wonCents: row.wonCents,
        expiresAt: row.expiresAt,
      },
    ];
  });

  return ok(rounds.sort((left, right) => timeOf(left.expiresAt) - timeOf(right.expiresAt)));
}

function timeOf(time: Date | null): number {
  return time?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
