import type { Db } from "@/lib/db";

/**
 * Lets one at a time decide about a player's grants.
 *
 * @param tx A database transaction: its end gives the lock back.
 */
export async function lockPlayerGrants(tx: Db, playerId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('free-rounds'), hashtext(${playerId}))`;
}
