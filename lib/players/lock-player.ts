import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";

/**
 * Locks a player's account: bets that hold it are booked under what stood before, all later
 * ones see what is changed under the lock.
 *
 * @returns Whether there is such a player.
 */
export async function lockPlayer(tx: Db, playerId: string): Promise<boolean> {
  if (!isUuid(playerId)) return false;

  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM accounts WHERE player_id = ${playerId}::uuid FOR UPDATE`;

  return rows.length > 0;
}
