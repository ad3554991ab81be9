import { type Db, Prisma } from "@/lib/db";
import { type GameDetails, IS_OFFERED, selectGames } from "./game-details";

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
      WHERE ${IS_OFFERED}
      ORDER BY recent.launched_at DESC
      LIMIT ${limit}`,
  );
}

/**
 * The games opened most often for money or for fun, the most popular first; only those
 * still offered.
 *
 * @param since Launches from then on count.
 * @param limit At most so many.
 */
export function listPopularGames(db: Db, { since, limit }: { since: Date; limit: number }): Promise<GameDetails[]> {
  return selectGames(
    db,
    Prisma.sql`
      JOIN (
        SELECT game_id, count(*) AS launch_count FROM launches
        WHERE created_at >= ${since}::timestamptz AND cause IS NULL
        GROUP BY game_id
      ) popular ON popular.game_id = games.id_hash
      WHERE ${IS_OFFERED}
      ORDER BY popular.launch_count DESC, games.name
      LIMIT ${limit}`,
  );
}
