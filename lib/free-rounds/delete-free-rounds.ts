import { validate as isUuid } from "uuid";
import type { Aggregator, AggregatorCause, FreeRoundsRow } from "@/lib/aggregator";
import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { fetchFreeRounds, toAggregatorPlayer } from "./aggregator-player";
import { GRANT_FIELDS, type Grant, type GrantRow, toGrant } from "./grant";

/** Free rounds to take back. */
export interface Deletion {
  grantId: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
  reason: string;
}

/** Why free rounds were not taken back. */
export type DeletionCause =
  | "GRANT_UNKNOWN"
  /** Not awarded, deleted before, played to the end, or past its last day. */
  | "GRANT_NOT_ACTIVE"
  | AggregatorCause;

/**
 * Takes free rounds back. The aggregator knows only "the player's free rounds of this game":
 * every other active grant of that game ends with it, and is marked too.
 *
 * May be repeated when the outcome is not known.
 *
 * @param db Not a database transaction: the aggregator is called in between.
 * @returns All grants that ended, the one asked for included.
 *
 * Source: aggregator API, free rounds; siblings remove all active rounds of the game.
 */
export async function deleteFreeRounds(
  db: Db,
  aggregator: Aggregator,
  { grantId, actor, reason }: Deletion,
): Promise<Result<Grant[], DeletionCause>> {
  const grant = isUuid(grantId)
    ? await db.freeRoundsGrant.findUnique({ where: { id: grantId }, select: GRANT_FIELDS })
    : null;
  if (!grant) return refused("GRANT_UNKNOWN");
  if (grant.status !== "granted" || grant.expiresAt.getTime() <= Date.now()) return refused("GRANT_NOT_ACTIVE");

  const { playerId, gameId, currency } = grant;
  const player = toAggregatorPlayer({ id: playerId, username: grant.player.username, currency });
  const askedAt = new Date();
  const deleted = await aggregator.deleteFreeRounds({ player, gameId });
  if (!deleted.ok) return deleted;

  const theirs = await fetchFreeRounds(aggregator, player);
  const rows = new Map((theirs.ok ? theirs.value : []).map((row) => [row.id, row]));
  if (isStillActive(grant, rows)) return refused("REFUSED");

  const ended = await markDeleted(db, { grant, rows, askedAt, actor, reason });

  return isPlayedOut(grant, rows) ? refused("GRANT_NOT_ACTIVE") : ok(ended);
}

interface Ended {
  grant: GrantRow;
  rows: ReadonlyMap<string, FreeRoundsRow>;
  /** Grants made later than this did not end. */
  askedAt: Date;
  actor: string;
  reason: string;
}

async function markDeleted(db: Db, { grant, rows, askedAt, actor, reason }: Ended): Promise<Grant[]> {
  const { playerId, gameId } = grant;
  const deletedAt = new Date();

  return inTransaction(db, async (tx) => {
    const granted = await tx.freeRoundsGrant.findMany({
      where: { playerId, gameId, status: "granted", expiresAt: { gt: deletedAt }, createdAt: { lte: askedAt } },
      select: GRANT_FIELDS,
    });
    const ended = granted.filter((each) => !isStillActive(each, rows) && !isPlayedOut(each, rows));
    if (ended.length === 0) return [];

    await tx.freeRoundsGrant.updateMany({
      where: { id: { in: ended.map(({ id }) => id) } },
      data: { status: "deleted", deletedAt },
    });
    await recordAudit(tx, {
      actor,
      action: "free-rounds.delete",
      subject: `player:${playerId}`,
      reason,
      before: { gameId, grantIds: ended.map(({ id }) => id) },
    });

    return ended.map((each) => toGrant({ ...each, status: "deleted", deletedAt }));
  });
}

// A grant without a row ended with the others: that is what the aggregator was asked for.
function isStillActive({ aggregatorId }: GrantRow, rows: ReadonlyMap<string, FreeRoundsRow>): boolean {
  return rows.get(aggregatorId ?? "")?.isActive === true;
}

function isPlayedOut({ aggregatorId }: GrantRow, rows: ReadonlyMap<string, FreeRoundsRow>): boolean {
  const row = rows.get(aggregatorId ?? "");

  return row !== undefined && row.performedCount >= row.rounds;
}
