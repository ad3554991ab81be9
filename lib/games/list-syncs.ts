import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";

/** One sync of the catalogue as it went. */
export interface SyncRecord {
  id: string;
  status: "running" | "succeeded" | "failed";
  /** Why it failed: a SyncRefusal, ABANDONED or INTERNAL. */
  cause: string | null;
  addedCount: number;
  changedCount: number;
  goneCount: number;
  invalidCount: number;
  /** Games listed again that were gone. */
  returnedCount: number;
  /** The first list of all: counted, and not noted game by game. */
  isFirst: boolean;
  /** How many games the list has; null while the aggregator is still asked. */
  listedCount: number | null;
  /** How many of them are stored so far. */
  writtenCount: number;
  /** `operator:<username>`; null for the schedule and the command line. */
  requestedBy: string | null;
  startedAt: Date;
  finishedAt: Date | null;
}

/**
 * The latest syncs of the catalogue, newest first.
 *
 * @param before Only those that started earlier.
 */
export function listSyncs(db: Db, limit: number, before?: Date): Promise<SyncRecord[]> {
  return db.catalogueSync.findMany({
    ...(before && { where: { startedAt: { lt: before } } }),
    orderBy: { startedAt: "desc" },
    take: limit,
  });
}

/** One sync; null when there is none of this id. */
export function findSync(db: Db, id: string): Promise<SyncRecord | null> {
  return isUuid(id) ? db.catalogueSync.findUnique({ where: { id } }) : Promise.resolve(null);
}

/** The sync that runs now; null when none does. */
export function findRunningSync(db: Db): Promise<SyncRecord | null> {
  return db.catalogueSync.findFirst({ where: { status: "running" }, orderBy: { startedAt: "desc" } });
}

/** When the catalogue was last in step with the aggregator; null before the first time. */
export async function findLastSyncTime(db: Db): Promise<Date | null> {
  const last = await db.catalogueSync.findFirst({
    where: { status: "succeeded" },
    orderBy: { startedAt: "desc" },
    select: { finishedAt: true },
  });

  return last?.finishedAt ?? null;
}
