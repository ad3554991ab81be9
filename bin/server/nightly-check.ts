import { createDb, type Db } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { log } from "@/lib/log";
import { type RollupReport, verifyRollups } from "@/lib/rollups";
import { type LedgerReport, startNightlyReconcile } from "@/lib/wallet";

/** One connection of its own: the check may take long, and must keep none from the players. */
const CHECK_DATABASE = { maxConnections: 1, statementTimeoutMs: 60 * 60_000 };

/**
 * Has the ledger, and the sums kept of it, checked every night, and says in the log what came of it.
 *
 * @returns Stops the schedule.
 */
export function startNightlyCheck(databaseUrl: string): () => void {
  const db = createDb(databaseUrl, CHECK_DATABASE);

  return startNightlyReconcile(db, {
    onFinished: (report) => {
      tellReport(report);
      checkRollups(db).catch((error: unknown) =>
        log.error({ err: error }, "the nightly check of the rollups could not be made"),
      );
    },
    onFailure: (error) => log.error({ err: error }, "the nightly check of the ledger could not be made"),
  });
}

/** An operator's alarm hangs on the level of this line. */
export function tellReport(report: LedgerReport): void {
  if (report.isIntact) log.info(report, "the nightly check found the ledger intact");
  else log.error(report, "the nightly check found the ledger BROKEN: see `casino ledger verify`");
}

/** Figures that differ from their postings are an alarm too, and a significant event. */
export async function checkRollups(db: Db): Promise<RollupReport> {
  const report = await verifyRollups(db);
  if (report.isIntact) {
    log.info(report, "the nightly check found the rollups intact");

    return report;
  }
  log.error(report, "the nightly check found figures that differ from the ledger: see `casino rollups verify`");
  const { rolled, posted, ...where } = report.firstDifference ?? { rolled: 0n, posted: 0n };
  await recordEvent(db, {
    kind: "ROLLUPS_DIFFER",
    details: { ...where, rolled: rolled.toString(), posted: posted.toString() },
  });

  return report;
}
