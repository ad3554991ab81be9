import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { storeResult } from "./reconcile";
import { type LedgerReport, verifyLedger } from "./verify-ledger";

/** Whoever is at work says so far more often. */
const ABANDONED_AFTER_MS = 60_000;
const BEAT_EVERY_MS = 2_000;

/**
 * Asks for a check of the whole ledger; a server of this casino carries it out.
 *
 * @param tx A database transaction: the entry in the audit trail belongs to it.
 * @param actor `operator:<username>`.
 * @returns The check's id; ALREADY_RUNNING while another one that was asked for is not finished.
 */
export async function requestReconcile(tx: Db, actor: string): Promise<Result<{ id: string }, "ALREADY_RUNNING">> {
  const id = newId();
  const row = { id, requestedBy: actor, startedAt: new Date() };
  // The unique index lets one in, whoever asks at the same moment.
  const { count } = await tx.reconciliation.createMany({ data: row, skipDuplicates: true });

  return count === 1 ? ok({ id }) : refused("ALREADY_RUNNING");
}

/**
 * Carries out the check that waits, or that another process began and left, and stores the result
 * as the nightly check does.
 *
 * @returns Null when there is none.
 */
export async function carryOutReconcile(db: Db): Promise<LedgerReport | null> {
  const id = await claim(db);
  if (id === null) return null;

  // An account's version counts its postings, which spares counting them.
  const { _sum: sum } = await db.account.aggregate({ _sum: { version: true } });
  await db.reconciliation.update({ where: { id }, data: { postingsTotal: sum.version ?? 0n, postingsDone: 0n } });
  let done = 0n;
  const beat = () => db.reconciliation.update({ where: { id }, data: { beatAt: new Date(), postingsDone: done } });
  // A beat that fails is missed; the next one comes soon.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_EVERY_MS);
  try {
    const report = await verifyLedger(db, {
      onProgress: (postings) => {
        done = postings;
      },
    });
    await storeResult(db, id, report);

    return report;
  } finally {
    clearInterval(timer);
  }
}

async function claim(db: Db): Promise<string | null> {
  const now = new Date();
  const abandonedBefore = new Date(now.getTime() - ABANDONED_AFTER_MS);
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE reconciliations SET beat_at = ${now}::timestamptz
    WHERE requested_by IS NOT NULL AND finished_at IS NULL
      AND (beat_at IS NULL OR beat_at < ${abandonedBefore}::timestamptz)
    RETURNING id`;

  return claimed?.id ?? null;
}
