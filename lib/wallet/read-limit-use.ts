import type { Db } from "@/lib/db";
import { FREE_ROUNDS_ACCOUNT } from "./house-accounts";
import { SESSION_PAUSE_MS } from "./read-standing";

/** What counts against a player's limits, in rolling periods. Losses are negative after a gain. */
export interface LimitUse {
  wagerCents: Record<"day" | "week" | "month", bigint>;
  lossCents: Record<"day" | "week" | "month", bigint>;
  /** Whole minutes of the present session of play; 0 after a pause. */
  playedMinutes: number;
}

interface UseRow {
  wagerDay: bigint;
  wagerWeek: bigint;
  wagerMonth: bigint;
  lossDay: bigint;
  lossWeek: bigint;
  lossMonth: bigint;
}

/** Reads what a player has used of any limit, as `readStandings` counts it. */
export async function readLimitUse(db: Db, playerId: string, now = new Date()): Promise<LimitUse> {
  const account = await db.account.findUniqueOrThrow({
    where: { playerId },
    select: { playStartedAt: true, lastBetAt: true },
  });
  const [row] = await db.$queryRaw<UseRow[]>`
    WITH moved AS (
      SELECT created_at,
             CASE kind WHEN 'bet' THEN amount_cents WHEN 'rollback_bet' THEN -amount_cents ELSE 0 END AS wager,
             CASE WHEN kind IN ('bet', 'rollback_win') THEN amount_cents ELSE -amount_cents END AS loss
        FROM postings
       WHERE player_id = ${playerId}::uuid AND kind <> 'adjustment'
         AND ${FREE_ROUNDS_ACCOUNT} NOT IN (debit_account, credit_account)
         AND created_at > ${now}::timestamptz - interval '30 days'
    )
    SELECT coalesce(sum(wager) FILTER (WHERE created_at > ${now}::timestamptz - interval '1 day'), 0)::bigint AS "wagerDay",
           coalesce(sum(wager) FILTER (WHERE created_at > ${now}::timestamptz - interval '7 days'), 0)::bigint AS "wagerWeek",
           coalesce(sum(wager), 0)::bigint AS "wagerMonth",
           coalesce(sum(loss) FILTER (WHERE created_at > ${now}::timestamptz - interval '1 day'), 0)::bigint AS "lossDay",
           coalesce(sum(loss) FILTER (WHERE created_at > ${now}::timestamptz - interval '7 days'), 0)::bigint AS "lossWeek",
           coalesce(sum(loss), 0)::bigint AS "lossMonth"
      FROM moved`;

  return {
    wagerCents: { day: row?.wagerDay ?? 0n, week: row?.wagerWeek ?? 0n, month: row?.wagerMonth ?? 0n },
    lossCents: { day: row?.lossDay ?? 0n, week: row?.lossWeek ?? 0n, month: row?.lossMonth ?? 0n },
    playedMinutes: playedMinutes(account, now),
  };
}

function playedMinutes(
  { playStartedAt, lastBetAt }: { playStartedAt: Date | null; lastBetAt: Date | null },
  now: Date,
): number {
  if (!playStartedAt || !lastBetAt || lastBetAt.getTime() <= now.getTime() - SESSION_PAUSE_MS) return 0;

  return Math.floor((now.getTime() - playStartedAt.getTime()) / 60_000);
}
