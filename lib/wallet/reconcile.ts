import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { type LedgerReport, verifyLedger } from "./verify-ledger";

/** The hour, UTC, after which the nightly check runs: when few play. */
const NIGHT_HOUR = 3;
/** Well beyond the longest check: whoever began is gone. */
const ABANDONED_AFTER_MS = 2 * 60 * 60 * 1000;
const LOOK_EVERY_MS = 10 * 60 * 1000;

/**
 * Checks the whole ledger and stores the result; what is wrong becomes a significant event.
 *
 * @param night The night the run belongs to; null for a run somebody asked for.
 * @returns Null when another process has taken this night already.
 */
export async function reconcile(db: Db, night: Date | null = null): Promise<LedgerReport | null> {
  const id = await claim(db, night);
  if (id === null) return null;

  const report = await verifyLedger(db);
  await storeResult(db, id, report);

  return report;
}

/** Begins a run; a night that another process began and never finished is taken over. */
async function claim(db: Db, night: Date | null): Promise<string | null> {
  const id = newId();
  const startedAt = new Date();
  const begun = await db.reconciliation.createMany({ data: { id, night, startedAt }, skipDuplicates: true });
  if (begun.count === 1 || night === null) return id;

  const abandonedBefore = new Date(startedAt.getTime() - ABANDONED_AFTER_MS);
  const takenOver = await db.reconciliation.updateMany({
    where: { night, finishedAt: null, startedAt: { lt: abandonedBefore } },
    data: { id, startedAt },
  });

  return takenOver.count === 1 ? id : null;
}

/** Keeps the result of a check of the ledger; what is wrong becomes a significant event. */
export async function storeResult(db: Db, id: string, report: LedgerReport): Promise<void> {
  const { isIntact, accounts, postings, sumCents, firstProblem } = report;
  const problem = firstProblem && { ...firstProblem, version: firstProblem.version?.toString() ?? null };
  const finishedAt = new Date();
  await inTransaction(db, async (tx) => {
    await tx.reconciliation.update({
      where: { id },
      data: { isIntact, accounts, postings, sumCents, finishedAt, ...(problem ? { firstProblem: problem } : {}) },
    });
    if (isIntact) return;

    const details = { reconciliationId: id, sumCents: sumCents.toString(), firstProblem: problem };
    await tx.significantEvent.create({
      data: { id: newId(), kind: "RECONCILIATION_FAILED", details, createdAt: finishedAt },
    });
  });
}

/**
 * Checks the ledger every night, in one of all processes.
 *
 * @param onFinished Told of each run of this process.
 * @param onFailure Told when a run could not be made; the next look tries again.
 * @returns Stops the schedule.
 */
export function startNightlyReconcile(
  db: Db,
  { onFinished, onFailure }: { onFinished: (report: LedgerReport) => void; onFailure: (error: unknown) => void },
): () => void {
  const look = async () => {
    const now = new Date();
    if (now.getUTCHours() < NIGHT_HOUR) return;

    try {
      const night = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
      const report = await reconcile(db, night);
      if (report) onFinished(report);
    } catch (error) {
      onFailure(error);
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();

  return () => clearInterval(timer);
}
