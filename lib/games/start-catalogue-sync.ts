import type { Aggregator } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { log } from "@/lib/log";
import { findLastSyncTime } from "./list-syncs";
import { syncCatalogue } from "./sync-catalogue";

/** How often to sync. */
export interface SyncSchedule {
  /** From one success to the next. */
  intervalMs: number;
  /** Before another try after a failure. Default 1 min, but never longer than the interval. */
  retryMs?: number;
}

const RETRY_MS = 60_000;

/**
 * Keeps the catalogue in step: at once when the last success is older than the interval,
 * then again and again. Many processes may do so; each looks first at what the others did.
 *
 * Nothing it meets is thrown: failures are logged and tried again.
 *
 * @returns Stops it; resolves when a sync under way has ended.
 */
export function startCatalogueSync(db: Db, aggregator: Aggregator, schedule: SyncSchedule): () => Promise<void> {
  const { intervalMs, retryMs = RETRY_MS } = schedule;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const turn = async (): Promise<void> => {
    const waitMs = await syncWhenDue(db, aggregator, intervalMs).catch((error: unknown) => {
      log.error({ err: error }, "The catalogue's sync broke off");
      return null;
    });
    if (isStopped) return;

    timer = setTimeout(() => {
      running = turn();
    }, waitMs ?? Math.min(retryMs, intervalMs));
    // A timer alone keeps no process alive.
    timer.unref();
  };
  let running = turn();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** How long until the next sync is due, in milliseconds; null after a failure. */
async function syncWhenDue(db: Db, aggregator: Aggregator, intervalMs: number): Promise<number | null> {
  const lastAt = await findLastSyncTime(db);
  // A time in the future comes from another machine's clock: it is no reason to wait longer.
  const ageMs = lastAt ? Math.max(0, Date.now() - lastAt.getTime()) : Number.POSITIVE_INFINITY;
  if (ageMs < intervalMs) return intervalMs - ageMs;

  const synced = await syncCatalogue(db, aggregator);

  return synced.ok ? intervalMs : null;
}
