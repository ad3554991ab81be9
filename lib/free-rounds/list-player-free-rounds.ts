import type { Aggregator, AggregatorCause, FreeRoundsRow } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { fetchFreeRounds, toAggregatorPlayer } from "./aggregator-player";

/** One grant of free rounds, as its player sees it. */
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

/** Everything the aggregator knows of a player's free rounds. */
export interface FreeRoundsInbox {
  /** Those to be played now, those that expire first in front; only of games that are offered. */
  playable: PlayerFreeRounds[];
  /** Played to the end, expired, taken back, or of a game that is not offered now; the latest first. */
  past: PlayerFreeRounds[];
}

interface KnownGame {
  idHash: string;
  name: string;
  imageUrl: string | null;
  isAvailable: boolean;
  isEnabled: boolean;
  disabledStudio: object | null;
}

/** A player's free rounds, playable and past. */
export async function listPlayerFreeRounds(
  db: Db,
  aggregator: Aggregator,
  player: { id: string; username: string; currency: string },
): Promise<Result<FreeRoundsInbox, AggregatorCause>> {
  const theirs = await fetchFreeRounds(aggregator, toAggregatorPlayer(player));
  if (!theirs.ok) return theirs;

  const games: KnownGame[] = await db.game.findMany({
    where: { idHash: { in: theirs.value.map(({ gameId }) => gameId) } },
    select: { idHash: true, name: true, imageUrl: true, isAvailable: true, isEnabled: true, disabledStudio: true },
  });
  const gameOf = new Map(games.map((game) => [game.idHash, game]));
  const inbox: FreeRoundsInbox = { playable: [], past: [] };
  for (const row of theirs.value) {
    const game = gameOf.get(row.gameId);
    const isOffered = game?.isAvailable && game.isEnabled && !game.disabledStudio;
    const isPlayable = row.isActive && row.performedCount < row.rounds && isOffered;
    inbox[isPlayable ? "playable" : "past"].push(toPlayerFreeRounds(row, game));
  }
  inbox.playable.sort((left, right) => timeOf(left) - timeOf(right));
  inbox.past.sort((left, right) => timeOf(right) - timeOf(left));

  return ok(inbox);
}

function toPlayerFreeRounds(row: FreeRoundsRow, game: KnownGame | undefined): PlayerFreeRounds {
  return {
    id: row.id,
    gameId: row.gameId,
    gameName: game?.name ?? row.gameId,
    imageUrl: game?.imageUrl ?? null,
    rounds: row.rounds,
    remainingCount: Math.max(0, row.rounds - row.performedCount),
    betLevel: row.betLevel,
    wonCents: row.wonCents,
    expiresAt: row.expiresAt,
  };
}

function timeOf({ expiresAt }: PlayerFreeRounds): number {
  return expiresAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
