import type { Db } from "@/lib/db";
import { FREE_ROUNDS_ACCOUNT } from "./house-accounts";
import { type Allowance, FREE_STANDING, type Standing } from "./standing";

/** A pause this long ends a session of play. */
export const SESSION_PAUSE_MS = 30 * 60 * 1000;

interface StandingRow {
  playerId: string;
  isActive: boolean;
  isExcluded: boolean;
  isSuspended: boolean;
  kind: "loss" | "wager" | "session" | null;
  limitCents: bigint | null;
  usedCents: bigint;
  limitMinutes: number | null;
  playedMinutes: number;
}

/**
 * Reads whether players may bet and what their limits leave them, one statement for all.
 * Periods roll: a day is the last 24 hours.
 *
 * @param now The moment the batch is decided at.
 */
export async function readStandings(
  tx: Db,
  playerIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Standing>> {
  if (playerIds.length === 0) return new Map();

  const rows = await tx.$queryRaw<StandingRow[]>`
    SELECT p.id AS "playerId", p.status = 'active' AS "isActive",
           coalesce(p.excluded_until > ${now}::timestamptz, false) AS "isExcluded",
           -- Asked once for the whole batch, since it names no player.
           coalesce((
             SELECT m.starts_at <= ${now}::timestamptz AND (m.ends_at IS NULL OR m.ends_at > ${now}::timestamptz)
             FROM maintenance m
           ), false) AND NOT EXISTS (SELECT 1 FROM maintenance_guests guest WHERE guest.player_id = p.id) AS "isSuspended",
           l.kind, l.amount_cents AS "limitCents", l.minutes AS "limitMinutes",
           coalesce(CASE l.kind WHEN 'wager' THEN used.wager_cents ELSE used.loss_cents END, 0)::bigint AS "usedCents",
           CASE WHEN a.last_bet_at > ${new Date(now.getTime() - SESSION_PAUSE_MS)}::timestamptz
                THEN extract(epoch FROM ${now}::timestamptz - a.play_started_at)::float8 / 60
                ELSE 0 END AS "playedMinutes"
    FROM players p
    JOIN accounts a ON a.player_id = p.id
    LEFT JOIN LATERAL (
      -- A raise or a removal waits for its time, and for its player's word; without a value the limit has ended.
      SELECT w.kind, w.period,
             CASE WHEN has_come THEN w.pending_amount_cents ELSE w.amount_cents END AS amount_cents,
             CASE WHEN has_come THEN w.pending_minutes ELSE w.minutes END AS minutes
      FROM player_limits w,
           LATERAL (SELECT w.pending_from <= ${now}::timestamptz AND NOT w.pending_needs_confirming AS has_come) change
      WHERE w.player_id = p.id
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT sum(CASE o.kind WHEN 'bet' THEN o.amount_cents WHEN 'rollback_bet' THEN -o.amount_cents END) AS wager_cents,
             sum(CASE WHEN o.kind IN ('bet', 'rollback_win') THEN o.amount_cents ELSE -o.amount_cents END) AS loss_cents
      FROM postings o
      WHERE o.player_id = p.id AND o.kind <> 'adjustment'
        AND ${FREE_ROUNDS_ACCOUNT} NOT IN (o.debit_account, o.credit_account)
        AND o.created_at > ${now}::timestamptz - CASE l.period
          WHEN 'day' THEN interval '1 day' WHEN 'week' THEN interval '7 days' ELSE interval '30 days' END
    ) used ON l.kind IN ('wager', 'loss')
    WHERE p.id = ANY(${playerIds}::uuid[])`;

  const standings = new Map<string, Standing>();
  for (const row of rows) {
    const { allowance } = standings.get(row.playerId) ?? FREE_STANDING;
    standings.set(row.playerId, { status: statusOf(row), allowance: narrowed(allowance, row) });
  }

  return standings;
}

function statusOf({ isActive, isExcluded, isSuspended }: StandingRow): Standing["status"] {
  if (!isActive) return "blocked";
  if (isExcluded) return "excluded";

  return isSuspended ? "suspended" : "active";
}

/** Of several limits the lowest wins. */
function narrowed(allowance: Allowance, row: StandingRow): Allowance {
  const leftCents = row.limitCents === null ? null : row.limitCents - row.usedCents;
  switch (row.kind) {
    case "wager":
      return { ...allowance, wagerCents: lowest(allowance.wagerCents, leftCents) };
    case "loss":
      return { ...allowance, lossCents: lowest(allowance.lossCents, leftCents) };
    case "session":
      return { ...allowance, isSessionOver: row.limitMinutes !== null && row.playedMinutes >= row.limitMinutes };
    case null:
      return allowance;
  }
}

function lowest(left: bigint | null, right: bigint | null): bigint | null {
  if (left === null || right === null) return left ?? right;

  return left < right ? left : right;
}
