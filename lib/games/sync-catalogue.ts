import type { Aggregator, AggregatorCause } from "@/lib/aggregator";
import { type Db, inTransaction } from "@/lib/db";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import { countLostGames, isTooMany } from "./count-lost-games";
import { beginSync, failSync, noteProgress, type SyncRequester, succeedSync } from "./sync-record";
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
  /** Whoever of the staff asks for it, for the audit trail; nobody for the schedule and the command line. */
  requestedBy?: SyncRequester;
}

const WRITE_TIMEOUT_MS = 60_000;
const MAX_LOGGED_PROBLEMS = 20;

/**
 * Takes over the aggregator's list of games: new ones come in, changed ones change, and
 * those that disappeared become unavailable. None is deleted, since rounds point at them.
 *
 * What it did to each game is kept with it, except by the first sync of all: every game was new then.
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
  options: SyncOptions = {},
): Promise<Result<SyncSummary, SyncRefusal>> {
  const begun = await beginCatalogueSync(db, aggregator, options);

  return begun.ok ? begun.value.ended : begun;
}

/** A sync that runs. */
export interface BegunSync {
  id: string;
  /** Rejects when the database does; the sync is recorded as failed then. */
  ended: Promise<Result<SyncSummary, SyncRefusal>>;
}

/** The same for those who do not wait: once the sync is recorded as running, it is theirs to follow. */
export async function beginCatalogueSync(
  db: Db,
  aggregator: Aggregator,
  options: SyncOptions = {},
): Promise<Result<BegunSync, "ALREADY_RUNNING">> {
  const startedAt = new Date();
  const begun = await beginSync(db, startedAt, options.requestedBy);
  if (begun === null) return refused("ALREADY_RUNNING");

  return ok({
    id: begun.id,
    ended: runSync(db, aggregator, { ...begun, startedAt, isForced: options.isForced ?? false }),
  });
}

async function runSync(
  db: Db,
  aggregator: Aggregator,
  { id, isFirst, startedAt, isForced }: { id: string; isFirst: boolean; startedAt: Date; isForced: boolean },
): Promise<Result<SyncSummary, SyncRefusal>> {
  try {
    const listed = await aggregator.listGames();
    if (!listed.ok) return await failSync(db, id, listed.code);

    const { games, invalid, duplicateCount } = listed.value;
    if (games.length === 0) return await failSync(db, id, "EMPTY_LIST");

    // Only a sync changes what is available, and no other one runs.
    const lost = await countLostGames(db, games);
    if (!isForced && isTooMany(lost)) return await failSync(db, id, "LIST_SHRUNK", lost);

    await noteProgress(db, id, { listedCount: games.length });
    const written = await inTransaction(
      db,
      async (tx) => {
        const counts = await writeGames(tx, games, {
          seenAt: new Date(),
          syncId: id,
          isNoted: !isFirst,
          // Outside the transaction, where whoever waits can see it.
          onProgress: (writtenCount) => noteProgress(db, id, { writtenCount }),
        });
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
