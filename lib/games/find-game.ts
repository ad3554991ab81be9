import { type Db, Prisma } from "@/lib/db";
import { type GameDetails, selectGames } from "./game-details";

/** Finds a game by the aggregator's stable name of it, also one that is gone or not offered. */
export async function findGame(db: Db, idHash: string): Promise<GameDetails | null> {
  // PostgreSQL has no text with NUL in it, and addresses are written by anyone.
  if (idHash.includes("\0")) return null;
  const [game] = await selectGames(db, Prisma.sql`WHERE id_hash = ${idHash}`);

  return game ?? null;
}
