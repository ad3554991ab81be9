import { type Db, Prisma } from "@/lib/db";
import { type GameDetails, IS_LISTED, selectGames } from "./game-details";

/**
 * The games a player opened last, each once, the latest first; only those still offered.
 *
 * @param limit At most so many.
 */
export function listRecentGames(db: Db, playerId: string, limit: number): Promise<GameDetails[]> {
  return selectGames(
    db,
    Prisma.sql`
      JOIN (
        SELECT game_id, max(created_at) AS launched_at FROM launches
        WHERE player_id = ${playerId}::uuid AND cause IS NULL
        GROUP BY game_id
      ) recent ON recent.game_id = games.id_hash
      WHERE ${IS_LISTED}
      ORDER BY recent.launched_at DESC
      LIMIT ${limit}`,
  );
}
