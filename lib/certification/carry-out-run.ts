import { type Db, inTransaction } from "@/lib/db";
import type { CertifiedCase } from "./read-runs";

/** Longer than any case takes: whoever was at work is gone. */
const ABANDONED_AFTER_MS = 60_000;

/** A run a process has taken on, and the cases that are done already. */
export interface ClaimedRun {
  id: string;
  url: string;
  unknownRoundRollback: "apply" | "hold";
  requestedAt: Date;
  doneNumbers: ReadonlySet<number>;
}

/** Takes on the run that waits, or that another process began and left; null when there is none. */
export async function claimRun(db: Db, now = new Date()): Promise<ClaimedRun | null> {
  return inTransaction(db, async (tx) => {
    const abandonedBefore = new Date(now.getTime() - ABANDONED_AFTER_MS);
    const [run] = await tx.$queryRaw<Omit<ClaimedRun, "doneNumbers">[]>`
      UPDATE certification_runs SET beat_at = ${now}::timestamptz
      WHERE finished_at IS NULL AND (beat_at IS NULL OR beat_at < ${abandonedBefore}::timestamptz)
      RETURNING id, url, unknown_round_rollback AS "unknownRoundRollback", requested_at AS "requestedAt"`;
    if (!run) return null;

    const done = await tx.certificationResult.findMany({ where: { runId: run.id }, select: { number: true } });

    return { ...run, doneNumbers: new Set(done.map(({ number }) => number)) };
  });
}

/** Keeps what became of a case, and that the process at work is alive. */
export async function recordResult(db: Db, runId: string, result: CertifiedCase): Promise<void> {
  const { number, sentence, status, reason, durationMs } = result;
  await inTransaction(db, async (tx) => {
    await tx.certificationResult.create({ data: { runId, number, sentence, status, reason, durationMs } });
    await tx.certificationRun.update({ where: { id: runId }, data: { beatAt: new Date() } });
  });
}

/** Ends a run: its report is complete. */
export async function finishRun(db: Db, runId: string): Promise<void> {
  await db.certificationRun.update({ where: { id: runId }, data: { finishedAt: new Date() } });
}
