import { validate as isUuid } from "uuid";
import type { Aggregator } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import { awardGrant } from "./award-grant";
import type { Grant, GrantCause } from "./grant";

/**
 * Finds out what became of a grant whose outcome is not known, and awards it when it never
 * reached the aggregator. A grant that came to its end answers as it did then.
 */
export async function reconcileGrant(
  db: Db,
  aggregator: Aggregator,
  { grantId }: { grantId: string },
): Promise<Result<Grant, GrantCause>> {
  return isUuid(grantId) ? awardGrant(db, aggregator, grantId) : refused("GRANT_UNKNOWN");
}

/** What became of the grants that were reconciled. */
export interface GrantsReconciled {
  grantedCount: number;
  failedCount: number;
  /** Still not known: the aggregator is away, or the award may yet arrive. */
  unknownCount: number;
}

// One job's worth; more than that waits for the next one.
const MAX_GRANTS = 200;

/**
 * Reconciles every grant whose outcome is not known, one after the other, the oldest first. Those
 * of campaigns are left to the campaigns' own job.
 */
export async function reconcileGrants(db: Db, aggregator: Aggregator): Promise<GrantsReconciled> {
  const intended = await db.freeRoundsGrant.findMany({
    where: { status: "intended", campaignId: null },
    orderBy: { createdAt: "asc" },
    take: MAX_GRANTS,
    select: { id: true },
  });
  const counts = { grantedCount: 0, failedCount: 0, unknownCount: 0 };
  for (const { id } of intended) {
    const result = await awardGrant(db, aggregator, id);
    if (result.ok) counts.grantedCount += 1;
    else if (result.code === "OUTCOME_UNKNOWN" || result.code === "IN_PROGRESS") counts.unknownCount += 1;
    else counts.failedCount += 1;
  }

  return counts;
}
