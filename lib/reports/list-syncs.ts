import type { Db } from "@/lib/db";

/** One run of the catalogue's sync. */
export interface SyncRow {
  readonly id: string;
  readonly status: "running" | "succeeded" | "failed";
  /** Why it failed, as the aggregator client names it. */
  readonly cause: string | null;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly goneCount: number;
  readonly invalidCount: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** The last runs of the catalogue's sync, newest first. Default 10. */
export async function listSyncs(db: Db, query: { readonly limit?: number } = {}): Promise<SyncRow[]> {
  return db.catalogueSync.findMany({ orderBy: [{ startedAt: "desc" }, { id: "desc" }], take: query.limit ?? 10 });
}
