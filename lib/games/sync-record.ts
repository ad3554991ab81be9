import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { invariant, refused } from "@/lib/result";
import type { SyncRefusal } from "./sync-catalogue";
import type { WrittenGames } from "./write-games";

// Well beyond the longest list and the longest writing: past it, whoever began is gone.
const ABANDONED_AFTER_MS = 5 * 60_000;

/** Whoever of the staff asks for a sync. */
export interface SyncRequester {
  /** `operator:<username>`. */
  actor: string;
  requestId: string;
}

/** The new sync, or null while another one runs. */
export function beginSync(
  db: Db,
  startedAt: Date,
  requestedBy: SyncRequester | undefined,
): Promise<{ id: string; isFirst: boolean } | null> {
  return inTransaction(db, async (tx) => {
    // Two who begin at once meet at this lock; the second one sees the first one's row.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('catalogue-sync'))`;
    const abandonedBefore = new Date(startedAt.getTime() - ABANDONED_AFTER_MS);
    await tx.catalogueSync.updateMany({
      where: { status: "running", startedAt: { lt: abandonedBefore } },
      data: { status: "failed", cause: "ABANDONED", finishedAt: startedAt },
    });
    if (await tx.catalogueSync.findFirst({ where: { status: "running" }, select: { id: true } })) return null;

    const id = newId();
    const isFirst = !(await tx.catalogueSync.findFirst({ where: { status: "succeeded" }, select: { id: true } }));
    await tx.catalogueSync.create({
      data: { id, status: "running", startedAt, isFirst, requestedBy: requestedBy?.actor ?? null },
    });
    if (requestedBy) await recordAudit(tx, { ...requestedBy, action: "catalogue.sync", subject: `sync:${id}` });

    return { id, isFirst };
  });
}

/** Writes down how far a running sync has come. */
export async function noteProgress(
  db: Db,
  id: string,
  progress: { listedCount: number } | { writtenCount: number },
): Promise<void> {
  await db.catalogueSync.updateMany({ where: { id, status: "running" }, data: progress });
}

/** Ends a sync that has written its list; rolls the writing back when it was given up for dead meanwhile. */
export async function succeedSync(tx: Db, id: string, counts: WrittenGames & { invalidCount: number }): Promise<void> {
  const { count } = await tx.catalogueSync.updateMany({
    where: { id, status: "running" },
    data: { ...counts, status: "succeeded", finishedAt: new Date() },
  });
  // Rolls the writing back: another sync may have begun since.
  invariant(count === 1, `sync ${id} has not been given up for dead`);
}

/** Ends a sync that changed nothing. */
export async function failSync<Cause extends SyncRefusal | "INTERNAL">(
  db: Db,
  id: string,
  cause: Cause,
  facts: object = {},
) {
  const { count } = await db.catalogueSync.updateMany({
    where: { id, status: "running" },
    data: { status: "failed", cause, finishedAt: new Date() },
  });
  if (count === 1) await noteFailure(db, id, cause);
  log.warn({ sync: id, cause, ...facts }, "The catalogue could not be brought in step");

  return refused(cause);
}

/** The first failure after a success is a significant event; those that follow every minute are the same one. */
async function noteFailure(db: Db, id: string, cause: string): Promise<void> {
  const before = await db.catalogueSync.findFirst({
    where: { id: { not: id } },
    orderBy: { startedAt: "desc" },
    select: { status: true },
  });
  if (before?.status !== "failed") {
    await recordEvent(db, { kind: "CATALOGUE_SYNC_FAILED", details: { syncId: id, cause } });
  }
}
