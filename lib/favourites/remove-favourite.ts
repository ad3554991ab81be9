import type { Db } from "@/lib/db";
import type { Favourite } from "./favourite";

/** Takes a game off a player's list; harmless when it is not on it. */
export async function removeFavourite(db: Db, { playerId, gameId }: Favourite): Promise<void> {
  if (gameId.includes("\0")) return;
  await db.favourite.deleteMany({ where: { playerId, gameId } });
}
