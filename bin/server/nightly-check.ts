import { createDb } from "@/lib/db";
import { log } from "@/lib/log";
import { type LedgerReport, startNightlyReconcile } from "@/lib/wallet";

/** One connection of its own: the check may take long, and must keep none from the players. */
const CHECK_DATABASE = { maxConnections: 1, statementTimeoutMs: 60 * 60_000 };

/**
 * Has the ledger checked every night, and says in the log what came of it.
 *
 * @returns Stops the schedule.
 */
export function startNightlyCheck(databaseUrl: string): () => void {
  return startNightlyReconcile(createDb(databaseUrl, CHECK_DATABASE), {
    onFinished: tellReport,
    onFailure: (error) => log.error({ err: error }, "the nightly check of the ledger could not be made"),
  });
}

/** An operator's alarm hangs on the level of this line. */
export function tellReport(report: LedgerReport): void {
  if (report.isIntact) log.info(report, "the nightly check found the ledger intact");
  else log.error(report, "the nightly check found the ledger BROKEN: see `casino ledger verify`");
}
