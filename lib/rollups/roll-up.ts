import { type Db, inTransaction, Prisma } from "@/lib/db";
import { firstOf, PENDING_OF_ALL, PENDING_OF_RECENT, slicesOf } from "./slices";
import { addedTo, FIGURE_LIST, FIGURE_SUMS, SPANS_OF_HOUR } from "./sql";

/** Taken by whoever rolls up: one process at a time. */
const ROLLUP_LOCK = 7_301_004;

/** Postings of one step: some seconds of work, lost when the process dies in the middle. */
const STEP_POSTINGS = 200_000;

/** How a pass over the postings is made. */
export interface RollUpOptions {
  /** Looks at all accounts instead of those that changed since the last pass. Default false. */
  isSweep?: boolean;
  /** Postings of one step, about. Default 200,000. */
  stepPostings?: number;
  /** Told after each step how many postings this pass has rolled up. */
  onProgress?: (postings: bigint) => void;
}

/**
 * Adds the postings the rollups lack to them, step by step: each step is one transaction, so a pass that dies in
 * the middle is continued by the next one, and no posting is counted twice.
 *
 * @returns How many postings were rolled up; null when another process is at it.
 */
export async function rollUp(db: Db, options: RollUpOptions = {}): Promise<bigint | null> {
  const { isSweep = false, stepPostings = STEP_POSTINGS, onProgress } = options;
  const pending = firstOf(isSweep ? PENDING_OF_ALL : PENDING_OF_RECENT, stepPostings);
  const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  const beganAt = clock?.now ?? new Date();

  let total = 0n;
  for (;;) {
    const postings = await rollUpStep(db, pending);
    if (postings === null) return null;
    if (postings === 0n) break;
    total += postings;
    onProgress?.(total);
  }
  await db.$executeRaw`UPDATE rollup_state SET rolled_at = ${beganAt} WHERE rolled_at < ${beganAt}`;

  return total;
}

/** One transaction's worth; null when somebody else holds the lock. */
function rollUpStep(db: Db, pending: Prisma.Sql): Promise<bigint | null> {
  return inTransaction(
    db,
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${ROLLUP_LOCK}) AS "isOurs"`;
      if (!lock?.isOurs) return null;

      // The statement's snapshot is taken under the lock, so it sees what the last holder wrote.
      const [rolled] = await tx.$queryRaw<{ postings: bigint }[]>(stepStatement(pending));

      return rolled?.postings ?? 0n;
    },
    { timeoutMs: 10 * 60_000 },
  );
}

/** What somebody who bets on a game is counted for. */
const SUBJECTS_OF_GAME = Prisma.sql`(VALUES (''), (split_part(game_id, '/', 1)), (game_id)) AS subjects (subject)`;

/**
 * No two of its common tables are joined: the planner does not know how large they are, and a wrong guess would
 * compare each row with each.
 *
 * One statement reads the postings and writes all sums: either all of them hold a posting or none does.
 */
function stepStatement(pending: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH ${slicesOf(pending, "after")},
    hours AS (
      INSERT INTO rollup_hours (hour, currency, ${FIGURE_LIST})
      SELECT hour, currency, ${FIGURE_SUMS} FROM slices GROUP BY hour, currency
      ON CONFLICT (currency, hour) DO UPDATE SET ${addedTo("rollup_hours")}
    ),
    games AS (
      INSERT INTO rollup_games (span, starts_on, currency, game_id, ${FIGURE_LIST}, win_squares)
      SELECT span, starts_on, currency, game_id, ${FIGURE_SUMS}, sum(win_squares)
        FROM slices CROSS JOIN LATERAL ${SPANS_OF_HOUR}
       GROUP BY span, starts_on, currency, game_id
      ON CONFLICT (span, currency, starts_on, game_id) DO UPDATE SET ${addedTo("rollup_games", ["win_squares"])}
    ),
    played AS MATERIALIZED (
      SELECT DISTINCT span, starts_on, currency, player_id, subject
        FROM slices
        CROSS JOIN LATERAL ${SPANS_OF_HOUR}
        CROSS JOIN LATERAL ${SUBJECTS_OF_GAME}
       WHERE bet_count > 0
    ),
    activity AS (
      INSERT INTO rollup_activity (span, starts_on, currency, subject, active_players)
      SELECT span, starts_on, currency, subject, count(*)
        FROM played
       -- As an expression it looks its one row up; as an anti-join it may read the whole table.
       WHERE NOT coalesce((
         SELECT played.subject = ANY(known.played) FROM rollup_players known
          WHERE (known.span, known.currency, known.starts_on, known.player_id)
              = (played.span, played.currency, played.starts_on, played.player_id)
       ), false)
       GROUP BY span, starts_on, currency, subject
      ON CONFLICT (span, currency, starts_on, subject)
        DO UPDATE SET active_players = rollup_activity.active_players + EXCLUDED.active_players
    ),
    players AS (
      INSERT INTO rollup_players (span, starts_on, currency, player_id, ${FIGURE_LIST}, active_hours, played)
      SELECT span, starts_on, currency, player_id, ${FIGURE_LIST}, active_hours,
             ARRAY(SELECT DISTINCT subject FROM unnest(games) AS game_id, LATERAL ${SUBJECTS_OF_GAME})
        FROM (
          SELECT span, starts_on, currency, player_id, ${FIGURE_SUMS},
                 coalesce(bit_or(1 << extract(hour FROM hour AT TIME ZONE 'UTC')::integer)
                            FILTER (WHERE bet_count > 0 AND span = 'day'), 0) AS active_hours,
                 array_agg(game_id) FILTER (WHERE bet_count > 0) AS games
            FROM slices CROSS JOIN LATERAL ${SPANS_OF_HOUR}
           GROUP BY span, starts_on, currency, player_id
        ) AS of_player
      ON CONFLICT (span, currency, starts_on, player_id) DO UPDATE SET
        ${addedTo("rollup_players")},
        active_hours = rollup_players.active_hours | EXCLUDED.active_hours,
        played = CASE WHEN EXCLUDED.played <@ rollup_players.played THEN rollup_players.played
                      ELSE ARRAY(SELECT DISTINCT unnest(rollup_players.played || EXCLUDED.played)) END
    ),
    marks AS (
      INSERT INTO rollup_accounts (player_id, currency, version, last_bet_at)
      SELECT player_id, currency, max(version), max(last_bet_at) FROM slices GROUP BY player_id, currency
      ON CONFLICT (player_id) DO UPDATE SET
        version = EXCLUDED.version,
        last_bet_at = greatest(rollup_accounts.last_bet_at, EXCLUDED.last_bet_at)
    )
    SELECT coalesce(sum(postings), 0)::bigint AS postings FROM slices`;
}
