import type { Db } from "@/lib/db";

/** What play came to, rollbacks netted; wins of free rounds are wins. */
export interface PlayResult {
  betCents: bigint;
  winCents: bigint;
}

/** What everything since the beginning came to. */
export interface LifetimeResult extends PlayResult {
  /** What the house put on the account, for example deposits. */
  paidInCents: bigint;
  /** What it took off the account, for example payouts. */
  paidOutCents: bigint;
}

/** One stretch of a player's results. */
export interface ResultStep extends PlayResult {
  /** Midnight UTC at which it begins; a week begins on Monday. */
  from: Date;
}

/** How results are gathered. */
export type ResultStepLength = "day" | "week";

/** Adds up all of a player's money movements. Source: UKGC RTS 1C (lifetime figures). */
export async function getLifetimeResult(db: Db, playerId: string): Promise<LifetimeResult> {
  const [row] = await db.$queryRaw<LifetimeResult[]>`
    WITH moved AS (
      SELECT kind, balance_after_cents - balance_before_cents AS cents FROM postings WHERE player_id = ${playerId}::uuid
    )
    SELECT coalesce(sum(-cents) FILTER (WHERE kind IN ('bet', 'rollback_bet')), 0)::bigint AS "betCents",
           coalesce(sum(cents) FILTER (WHERE kind IN ('win', 'rollback_win')), 0)::bigint AS "winCents",
           coalesce(sum(cents) FILTER (WHERE kind = 'adjustment' AND cents > 0), 0)::bigint AS "paidInCents",
           coalesce(sum(-cents) FILTER (WHERE kind = 'adjustment' AND cents < 0), 0)::bigint AS "paidOutCents"
      FROM moved`;

  return row ?? { betCents: 0n, winCents: 0n, paidInCents: 0n, paidOutCents: 0n };
}

/** A player's results step by step from a day on; steps without play are there, with zeroes. */
export async function listResults(
  db: Db,
  { playerId, from, step }: { playerId: string; from: Date; step: ResultStepLength },
  now = new Date(),
): Promise<ResultStep[]> {
  const length = `1 ${step}`;

  return db.$queryRaw<ResultStep[]>`
    SELECT steps.begins AS "from",
           coalesce(sum(-moved.cents) FILTER (WHERE moved.kind IN ('bet', 'rollback_bet')), 0)::bigint AS "betCents",
           coalesce(sum(moved.cents) FILTER (WHERE moved.kind IN ('win', 'rollback_win')), 0)::bigint AS "winCents"
      FROM generate_series(date_trunc(${step}, ${from}::timestamptz, 'UTC'), ${now}::timestamptz, ${length}::interval) AS steps (begins)
      LEFT JOIN LATERAL (
        SELECT kind, balance_after_cents - balance_before_cents AS cents
          FROM postings
         WHERE player_id = ${playerId}::uuid AND kind <> 'adjustment'
           AND created_at >= steps.begins AND created_at < steps.begins + ${length}::interval
      ) moved ON true
     GROUP BY steps.begins
     ORDER BY steps.begins`;
}
