import type { Db } from "@/lib/db";
import type { Favourite } from "./favourite";

/** Takes a game off a player's list; harmless when it is not on it. */
export async function removeFavourite(db: Db, { playerId, gameId }: Favourite): Promise<void> {
  if (gameId.includes("\0")) return;
  await db.$executeRaw`DELETE FROM favourites WHERE player_id = ${playerId}::uuid AND game_id = ${gameId}`;
}
