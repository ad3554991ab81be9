import type { Db } from "@/lib/db";

/**
 * The ids of the games a player keeps, the latest first. Some may not be offered any more: whoever shows
 * games looks them up in the catalogue.
 */
export async function listFavourites(db: Db, playerId: string): Promise<string[]> {
  const kept = await db.$queryRaw<{ gameId: string }[]>`
    SELECT game_id AS "gameId" FROM favourites
    WHERE player_id = ${playerId}::uuid
    ORDER BY created_at DESC, game_id`;

  return kept.map(({ gameId }) => gameId);
}
