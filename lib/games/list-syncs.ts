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
  startedAt: Date;
  finishedAt: Date | null;
}

/** The latest syncs of the catalogue, newest first. */
export function listSyncs(db: Db, limit: number): Promise<SyncRecord[]> {
  return db.catalogueSync.findMany({ orderBy: { startedAt: "desc" }, take: limit });
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
