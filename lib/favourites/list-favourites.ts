import type { Db } from "@/lib/db";

/**
 * The ids of the games a player keeps, the latest first. Some may not be offered any more: whoever shows
 * games looks them up in the catalogue.
 */
export async function listFavourites(db: Db, playerId: string): Promise<string[]> {
  const kept = await db.favourite.findMany({
    where: { playerId },
    select: { gameId: true },
    orderBy: [{ createdAt: "desc" }, { gameId: "asc" }],
  });

  return kept.map(({ gameId }) => gameId);
}
