import type { Db } from "@/lib/db";
import { listSyncs, type SyncRecord } from "@/lib/games";

/** Launches that failed for one cause. */
export interface LaunchFailures {
  readonly cause: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** How the aggregator treats us. */
export interface AggregatorHealth {
  readonly lastSync: SyncRecord | null;
  /** The last sync that brought the catalogue in step. */
  readonly lastGoodSyncAt: Date | null;
  /** The last 24 hours, the most frequent first. */
  readonly launchFailures: readonly LaunchFailures[];
  /** The last game opened for money. */
  readonly lastLaunchAt: Date | null;
  /** When a launch last failed because our credit was used up, if none has succeeded since. */
  readonly creditExhaustedAt: Date | null;
}

const DAY_MS = 86_400_000;

/** How the aggregator treated us in the last 24 hours. */
export async function readAggregatorHealth(db: Db, now: Date): Promise<AggregatorHealth> {
  const since = new Date(now.getTime() - DAY_MS);
  const [[lastSync = null], lastGood, failures, lastLaunch] = await Promise.all([
    listSyncs(db, 1),
    db.catalogueSync.findFirst({
      where: { status: "succeeded" },
      orderBy: { startedAt: "desc" },
      select: { finishedAt: true },
    }),
    db.$queryRaw<LaunchFailures[]>`
      SELECT cause, count(*)::integer AS count, max(created_at) AS "lastAt"
      FROM launches
      WHERE cause IS NOT NULL AND created_at >= ${since}::timestamptz
      GROUP BY cause ORDER BY 2 DESC, cause`,
    db.$queryRaw<{ createdAt: Date }[]>`
      SELECT created_at AS "createdAt" FROM launches
      WHERE cause IS NULL AND NOT is_demo ORDER BY created_at DESC LIMIT 1`,
  ]);
  const lastLaunchAt = lastLaunch[0]?.createdAt ?? null;
  const exhausted = failures.find(({ cause }) => cause === "CREDIT_EXHAUSTED");
  const isStillExhausted = exhausted && (lastLaunchAt === null || exhausted.lastAt > lastLaunchAt);

  return {
    lastSync,
    lastGoodSyncAt: lastGood?.finishedAt ?? null,
    launchFailures: failures,
    lastLaunchAt,
    creditExhaustedAt: isStillExhausted ? exhausted.lastAt : null,
  };
}
