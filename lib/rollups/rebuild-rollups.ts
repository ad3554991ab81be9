import { type Db, inTransaction } from "@/lib/db";
import { type RollUpOptions, rollUp } from "./roll-up";

/**
 * Makes all rollups anew from the postings. Meanwhile reports stay right and are slow: what is not rolled up yet
 * they read from the ledger. A rebuild that dies in the middle is finished by the next pass.
 *
 * @returns How many postings were rolled up; null when another process is at it and goes on.
 */
export async function rebuildRollups(
  db: Db,
  options: Pick<RollUpOptions, "onProgress" | "stepPostings"> = {},
): Promise<bigint | null> {
  await inTransaction(db, async (tx) => {
    await tx.$executeRaw`
      TRUNCATE rollup_accounts, rollup_hours, rollup_games, rollup_players, rollup_activity`;
    // Until the first complete pass every account is looked at.
    await tx.$executeRaw`UPDATE rollup_state SET rolled_at = '-infinity'`;
  });

  return rollUp(db, { ...options, isSweep: true });
}
