import { createDb } from "@/lib/db";
import { log } from "@/lib/log";
import { startRollups } from "@/lib/rollups";

/** Connections of its own: the first pass after an import may take long, and must keep none from the players. */
const ROLLUP_DATABASE = { maxConnections: 2, statementTimeoutMs: 10 * 60_000 };

/**
 * Keeps the sums behind the dashboard and the reports up with the ledger.
 *
 * @returns Stops the schedule.
 */
export function startRollupJob(databaseUrl: string): () => void {
  return startRollups(createDb(databaseUrl, ROLLUP_DATABASE), (error) =>
    log.error({ err: error }, "rolling up postings failed; the next pass tries again"),
  );
}
