import type { Db } from "@/lib/db";
import { FREE_ROUNDS_ACCOUNT } from "@/lib/wallet";

/** What one day's postings of one currency add up to, rollbacks netted. */
export interface DayFigures {
  readonly currency: string;
  /** Midnight UTC at which the day begins. */
  readonly day: Date;
  /** Stakes taken less stakes given back. */
  readonly betCents: bigint;
  /** Wins given less wins taken back; wins of free rounds are not among them. */
  readonly winCents: bigint;
  /** Wins of free rounds: what the house paid for them. */
  readonly freeRoundsCents: bigint;
}

/**
 * Bets, wins and the cost of free rounds for each day and currency of `[from, to)`.
 *
 * Days without play are absent. A rollback counts on the day it was booked, so a day that
 * has been reported does not change.
 *
 * Source: GGR is bets less wins with rollbacks netted; free rounds are the house's cost.
 */
export async function dailyFigures(db: Db, period: { readonly from: Date; readonly to: Date }): Promise<DayFigures[]> {
  return db.$queryRaw<DayFigures[]>`
    WITH moved AS (
      SELECT currency,
             date_trunc('day', created_at, 'UTC') AS day,
             kind,
             balance_after_cents - balance_before_cents AS cents,
             ${FREE_ROUNDS_ACCOUNT} IN (debit_account, credit_account) AS is_free
        FROM postings
       WHERE created_at >= ${period.from} AND created_at < ${period.to} AND kind <> 'adjustment'
    )
    SELECT currency,
           day,
           coalesce(sum(-cents) FILTER (WHERE kind IN ('bet', 'rollback_bet')), 0)::bigint AS "betCents",
           coalesce(sum(cents) FILTER (WHERE kind IN ('win', 'rollback_win') AND NOT is_free), 0)::bigint AS "winCents",
           coalesce(sum(cents) FILTER (WHERE kind IN ('win', 'rollback_win') AND is_free), 0)::bigint
             AS "freeRoundsCents"
      FROM moved
     GROUP BY currency, day
     ORDER BY currency, day`;
}
