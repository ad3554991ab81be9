import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { Favourite } from "./favourite";

/**
 * Keeps a game for a player. Keeping it again changes nothing, so that its place in the list stays.
 *
 * @returns GAME_UNKNOWN when we never had such a game; one that is not offered now may be kept.
 */
export async function addFavourite(
  db: Db,
  { playerId, gameId }: Favourite,
): Promise<Result<Favourite, "GAME_UNKNOWN">> {
  // PostgreSQL has no text with NUL in it, and ids come from a browser.
  if (gameId.includes("\0")) return refused("GAME_UNKNOWN");
  // The update writes what stands there already; without it a repeat would count no row, as an unknown game does.
  const kept = await db.$executeRaw`
    INSERT INTO favourites (player_id, game_id, created_at)
    SELECT ${playerId}::uuid, id_hash, now() FROM games WHERE id_hash = ${gameId}
    ON CONFLICT (player_id, game_id) DO UPDATE SET created_at = favourites.created_at`;

  return kept === 1 ? ok({ playerId, gameId }) : refused("GAME_UNKNOWN");
}
