import { type AuditReport, checkAudit } from "@/lib/audit";
import { createDb, type Db } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { log } from "@/lib/log";
import { type RollupReport, verifyRollups } from "@/lib/rollups";
import { type LedgerReport, startNightlyReconcile } from "@/lib/wallet";

/** Connections of its own: a check may take long, and must keep none from the players. */
export const CHECK_DATABASE = { maxConnections: 2, statementTimeoutMs: 60 * 60_000 };

/**
 * Has the ledger checked every night, the sums kept of it and the audit trail after it, and says in the log
 * what came of it.
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
      void checkTrail(db);
    },
    onFailure: (error) => log.error({ err: error }, "the nightly check of the ledger could not be made"),
  });
}

/** An operator's alarm hangs on the level of this line. */
export function tellReport(report: LedgerReport): void {
  if (report.isIntact) log.info(report, "the check found the ledger intact");
  else log.error(report, "the check found the ledger BROKEN: see `casino ledger verify`");
}

/** Checks the audit trail; what is wrong with it becomes a significant event. */
export async function checkTrail(db: Db): Promise<AuditReport | null> {
  try {
    const report = await checkAudit(db);
    const { isIntact, firstProblem } = report;
    if (isIntact) log.info(report, "the nightly check found the audit trail intact");
    else log.error(report, "the nightly check found the audit trail BROKEN: see `casino audit verify`");
    if (firstProblem) {
      const details = { ...firstProblem, position: firstProblem.position?.toString() ?? null };
      await recordEvent(db, { kind: "AUDIT_BROKEN", details });
    }

    return report;
  } catch (error) {
    log.error({ err: error }, "the nightly check of the audit trail could not be made");

    return null;
  }
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
