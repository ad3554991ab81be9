import type { Db } from "@/lib/db";
import { firstIdAt } from "@/lib/ids";

const DAY_MS = 86_400_000;
const CLEAN_EVERY_MS = 10 * 60_000;
/** So small that a piece is gone in milliseconds, and nothing else waits for it. */
const PIECE = 5_000;

/**
 * Deletes what is older than the days the log is kept, piece by piece.
 *
 * @param options.piece Entries deleted by one statement. Default 5,000.
 * @returns How many entries went.
 */
export async function cleanCallLog(
  db: Db,
  { keepDays, now, piece = PIECE }: { keepDays: number; now: Date; piece?: number },
): Promise<number> {
  const before = new Date(now.getTime() - keepDays * DAY_MS);
  let total = 0;
  for (;;) {
    // Several processes clean; each leaves to the others what they are at.
    const count = await db.$executeRaw`
      DELETE FROM call_log WHERE id IN (
        SELECT id FROM call_log WHERE id < ${firstIdAt(before)}::uuid ORDER BY id LIMIT ${piece} FOR UPDATE SKIP LOCKED
      )`;
    total += count;
    if (count < piece) break;
  }
  await db.callMinute.deleteMany({ where: { minute: { lt: before } } });

  return total;
}

/**
 * Keeps the log to its days.
 *
 * @param options.keepDays How long entries are kept.
 * @param options.onFailure Told when a run broke off; the next goes on.
 * @returns Stops the schedule.
 */
export function startCallLogCleaning(
  db: Db,
  { keepDays, onFailure }: { keepDays: number; onFailure: (error: unknown) => void },
): () => void {
  const timer = setInterval(() => {
    cleanCallLog(db, { keepDays, now: new Date() }).catch(onFailure);
  }, CLEAN_EVERY_MS);
  timer.unref();

  return () => clearInterval(timer);
}
