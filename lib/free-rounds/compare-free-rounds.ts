import type { Aggregator, AggregatorCause, FreeRoundsRow } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { findPlayer } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { fetchFreeRounds, toAggregatorPlayer } from "./aggregator-player";
import { GRANT_FIELDS, type Grant, toGrant } from "./grant";
import { findCandidates } from "./match-rows";

/** One grant as we and as the aggregator keep it. */
export type ComparedGrant =
  | { standing: "both"; ours: Grant; theirs: FreeRoundsRow }
  /** Not known there: never awarded, or forgotten after it ended. */
  | { standing: "only-ours"; ours: Grant; theirs: null }
  /** Not awarded by us. */
  | { standing: "only-theirs"; ours: null; theirs: FreeRoundsRow };

/**
 * Lays our grants beside the aggregator's rows, the newest first. Grants that failed are
 * left out, and deleted ones the aggregator no longer shows: there is nothing to compare.
 */
export async function compareFreeRounds(
  db: Db,
  aggregator: Aggregator,
  playerId: string,
): Promise<Result<ComparedGrant[], "PLAYER_UNKNOWN" | AggregatorCause>> {
  const player = await findPlayer(db, { id: playerId });
  if (!player) return refused("PLAYER_UNKNOWN");
  const theirs = await fetchFreeRounds(aggregator, toAggregatorPlayer(player));
  if (!theirs.ok) return theirs;

  const grants = await db.freeRoundsGrant.findMany({
    where: { playerId, status: { not: "failed" } },
    orderBy: { createdAt: "asc" },
    select: GRANT_FIELDS,
  });
  const rowsLeft = new Map(theirs.value.map((row) => [row.id, row]));
  const rowOf = new Map<string, FreeRoundsRow>();
  const pair = (grantId: string, row: FreeRoundsRow | undefined) => {
    if (!row) return;
    rowOf.set(grantId, row);
    rowsLeft.delete(row.id);
  };
  // Those that know their row take it before those that must look for one.
  for (const grant of grants) if (grant.aggregatorId !== null) pair(grant.id, rowsLeft.get(grant.aggregatorId));
  const now = new Date();
  for (const grant of grants) {
    if (grant.aggregatorId === null) pair(grant.id, findCandidates(grant, [...rowsLeft.values()], now)[0]);
  }

  const ours = grants.flatMap((grant): ComparedGrant[] => {
    const row = rowOf.get(grant.id);
    if (row) return [{ standing: "both", ours: toGrant(grant), theirs: row }];

    return grant.status === "deleted" ? [] : [{ standing: "only-ours", ours: toGrant(grant), theirs: null }];
  });
  const others = [...rowsLeft.values()].map(
    (row): ComparedGrant => ({ standing: "only-theirs", ours: null, theirs: row }),
  );

  return ok([...ours, ...others].sort((left, right) => timeOf(right) - timeOf(left)));
}

function timeOf({ ours, theirs }: ComparedGrant): number {
  return (ours?.createdAt ?? theirs?.createdAt ?? new Date(0)).getTime();
}
