import { type Db, inTransaction } from "@/lib/db";

// A call is seen a moment after the time it bears: what lies so close is counted again.
const OVERLAP_MS = 60_000;
const STEP_MS = 7 * 86_400_000;
const STEP_TIMEOUT_MS = 60_000;

/**
 * Counts what was played of every grant and what it won, from the calls of our own ledger since
 * the last count: those for free rounds name a player and a game, but no grant.
 *
 * A call counts for the oldest grant of its player and game that lived then; where several lived
 * at once, all of them are marked as shared. One process counts at a time; the others pass.
 */
export async function countFreeRoundsUse(db: Db): Promise<void> {
  const now = new Date();
  while (await countStep(db, now));
}

/** Counts the calls of the next week at most; whether more follow. */
async function countStep(db: Db, now: Date): Promise<boolean> {
  return inTransaction(
    db,
    async (tx) => {
      const [count] = await tx.$queryRaw<{ from: Date }[]>`
        SELECT greatest(counted_to, coalesce((SELECT min(created_at) FROM free_rounds_grants), ${now})) AS from
        FROM free_rounds_use_counts FOR UPDATE SKIP LOCKED`;
      if (!count) return false;

      const to = new Date(Math.min(now.getTime(), count.from.getTime() + STEP_MS));
      await countTouched(tx, new Date(count.from.getTime() - OVERLAP_MS), to);
      await tx.$executeRaw`UPDATE free_rounds_use_counts SET counted_to = ${to}`;

      return to < now;
    },
    { timeoutMs: STEP_TIMEOUT_MS },
  );
}

/** Counts anew whatever the calls of a stretch of time can belong to. */
async function countTouched(tx: Db, from: Date, to: Date): Promise<void> {
  await tx.$executeRaw`
    WITH touched AS MATERIALIZED (
      SELECT DISTINCT player_id, game_id FROM wallet_calls
      WHERE type = 'bonus_fs' AND created_at >= ${from} AND created_at < ${to} AND game_id IS NOT NULL
    ), lives AS MATERIALIZED (
      -- A round that was begun in time may end a little later.
      SELECT g.id, g.player_id, g.game_id, g.created_at AS lives_from,
        coalesce(g.deleted_at, g.expires_at) + interval '1 hour' AS lives_to
      FROM touched JOIN free_rounds_grants g USING (player_id, game_id)
      WHERE g.status IN ('granted', 'deleted')
    ), calls AS (
      SELECT DISTINCT ON (c.player_id, c.call_id, c.rb)
        lives.id AS grant_id, c.kind, c.moved_cents, coalesce(c.round_id, c.call_id) AS round_id,
        (c.created_at AT TIME ZONE 'UTC')::date AS day
      FROM lives JOIN wallet_calls c ON c.player_id = lives.player_id
        AND c.created_at >= lives.lives_from AND c.created_at < lives.lives_to
      WHERE c.type = 'bonus_fs' AND c.game_id = lives.game_id AND c.refusal IS NULL
      ORDER BY c.player_id, c.call_id, c.rb, lives.lives_from, lives.id
    ), days AS (
      INSERT INTO free_rounds_use_days (grant_id, day, played_count, won_cents)
      SELECT grant_id, day,
        count(DISTINCT round_id) FILTER (WHERE kind = 'bet')
          - count(DISTINCT round_id) FILTER (WHERE kind = 'rollback_bet'),
        coalesce(sum(moved_cents) FILTER (WHERE kind IN ('win', 'rollback_win')), 0)
      FROM calls GROUP BY grant_id, day
      ON CONFLICT (grant_id, day) DO UPDATE
        SET played_count = excluded.played_count, won_cents = excluded.won_cents
      RETURNING grant_id, played_count, won_cents
    )
    INSERT INTO free_rounds_uses (grant_id, played_count, won_cents, is_shared, counted_at)
    SELECT lives.id, greatest(0, coalesce(sum(days.played_count), 0)), coalesce(sum(days.won_cents), 0),
      EXISTS (
        SELECT FROM lives other
        WHERE other.player_id = lives.player_id AND other.game_id = lives.game_id AND other.id <> lives.id
          AND other.lives_from < lives.lives_to AND lives.lives_from < other.lives_to
      ),
      ${to}
    FROM lives LEFT JOIN days ON days.grant_id = lives.id
    GROUP BY lives.id, lives.player_id, lives.game_id, lives.lives_from, lives.lives_to
    ON CONFLICT (grant_id) DO UPDATE SET
      played_count = excluded.played_count, won_cents = excluded.won_cents,
      is_shared = excluded.is_shared, counted_at = excluded.counted_at`;
}
