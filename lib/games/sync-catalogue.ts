import type { Aggregator, AggregatorCause } from "@/lib/aggregator";
import { type Db, inTransaction } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { invariant, ok, type Result, refused } from "@/lib/result";
import { countLostGames, isTooMany } from "./count-lost-games";
import { type WrittenGames, writeGames } from "./write-games";

/** What one sync did. */
export interface SyncSummary extends WrittenGames {
  id: string;
  /** Games listed now. */
  gameCount: number;
  /** Rows left out because they are malformed. */
  invalidCount: number;
  /** Rows left out because an earlier one has the same id. */
  duplicateCount: number;
  durationMs: number;
}

/** Why a sync changed nothing. */
export type SyncRefusal =
  | AggregatorCause
  | "ALREADY_RUNNING"
  | "EMPTY_LIST"
  /** The list lacks more than half of the available games, and more than 50: it may be a part. */
  | "LIST_SHRUNK";

/** How to take a list over. */
export interface SyncOptions {
  /** Also when it has shrunk: a person has seen that it is whole. An empty list is never taken. Default false. */
  isForced?: boolean;
}

// Well beyond the longest list and the longest writing: past it, whoever began is gone.
const ABANDONED_AFTER_MS = 5 * 60_000;
const WRITE_TIMEOUT_MS = 60_000;
const MAX_LOGGED_PROBLEMS = 20;

/**
 * Takes over the aggregator's list of games: new ones come in, changed ones change, and
 * those that disappeared become unavailable. None is deleted, since rounds point at them.
 *
 * One sync runs at a time, across processes. A list that fails, is empty or has shrunk to
 * less than half changes nothing: it must not empty the lobby.
 *
 * @param db Not a database transaction: listing takes up to half a minute.
 * @throws When the database does; the sync is recorded as failed then.
 */
export async function syncCatalogue(
  db: Db,
  aggregator: Aggregator,
  { isForced = false }: SyncOptions = {},
): Promise<Result<SyncSummary, SyncRefusal>> {
  const startedAt = new Date();
  const id = await beginSync(db, startedAt);
  if (id === null) return refused("ALREADY_RUNNING");

  try {
    const listed = await aggregator.listGames();
    if (!listed.ok) return await failSync(db, id, listed.code);

    const { games, invalid, duplicateCount } = listed.value;
    if (games.length === 0) return await failSync(db, id, "EMPTY_LIST");

    // Only a sync changes what is available, and no other one runs.
    const lost = await countLostGames(db, games);
    if (!isForced && isTooMany(lost)) return await failSync(db, id, "LIST_SHRUNK", lost);

    const written = await inTransaction(
      db,
      async (tx) => {
        const counts = await writeGames(tx, games, new Date());
        await succeedSync(tx, id, { ...counts, invalidCount: invalid.length });

        return counts;
      },
      { timeoutMs: WRITE_TIMEOUT_MS },
    );
    const summary = {
      id,
      ...written,
      gameCount: games.length,
      invalidCount: invalid.length,
      duplicateCount,
      durationMs: Date.now() - startedAt.getTime(),
    };
    log.info(
      { ...summary, problems: invalid.slice(0, MAX_LOGGED_PROBLEMS) },
      "The catalogue is in step with the aggregator",
    );

    return ok(summary);
  } catch (error) {
    await failSync(db, id, "INTERNAL").catch(() => undefined);
    throw error;
  }
}

/** The new sync's id, or null while another one runs. */
function beginSync(db: Db, startedAt: Date): Promise<string | null> {
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
    await tx.catalogueSync.create({ data: { id, status: "running", startedAt } });

    return id;
  });
}

async function succeedSync(tx: Db, id: string, counts: WrittenGames & { invalidCount: number }): Promise<void> {
  const { count } = await tx.catalogueSync.updateMany({
    where: { id, status: "running" },
    data: { ...counts, status: "succeeded", finishedAt: new Date() },
  });
  // Rolls the writing back: another sync may have begun since.
  invariant(count === 1, `sync ${id} has not been given up for dead`);
}

async function failSync<Cause extends SyncRefusal | "INTERNAL">(db: Db, id: string, cause: Cause, facts: object = {}) {
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
