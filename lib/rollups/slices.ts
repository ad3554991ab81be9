import { Prisma } from "@/lib/db";
import { FREE_ROUNDS_ACCOUNT } from "@/lib/wallet";

/** Longer than any transaction that posts may take: an account it changed is looked at again. */
const LATEST_COMMIT = Prisma.sql`interval '1 minute'`;

const PENDING_ACCOUNTS = Prisma.sql`
  SELECT accounts.player_id, coalesce(rolled.version, 0) AS version, accounts.version AS head
    FROM accounts LEFT JOIN rollup_accounts rolled ON rolled.player_id = accounts.player_id
   WHERE accounts.version > coalesce(rolled.version, 0)`;

/** Accounts with postings the rollups lack, found among all accounts. */
export const PENDING_OF_ALL = PENDING_ACCOUNTS;

/** The same, found among the accounts that changed since the last complete pass began: far fewer to look at. */
export const PENDING_OF_RECENT = Prisma.sql`
  ${PENDING_ACCOUNTS} AND accounts.updated_at >= (SELECT rolled_at FROM rollup_state) - ${LATEST_COMMIT}`;

/** Accounts in the order of their ids, as many as hold about so many pending postings. */
export function firstOf(pending: Prisma.Sql, postings: number): Prisma.Sql {
  return Prisma.sql`
    SELECT player_id, version FROM (
      SELECT *, sum(head - version) OVER (ORDER BY player_id) - (head - version) AS before FROM (${pending}) AS found
    ) AS counted
    WHERE before < ${postings}`;
}

/**
 * Common table expressions `pending`, `booked` and `slices`: what postings add up to for each player, game and
 * hour. The house account a posting names decides which figure it belongs to.
 *
 * @param pending Rows of (player_id, version).
 * @param which The postings after that version, or those up to it.
 */
export function slicesOf(pending: Prisma.Sql, which: "after" | "up to"): Prisma.Sql {
  const [bound, rolledVersion] =
    which === "after" ? [Prisma.sql`>`, Prisma.sql`pending.version`] : [Prisma.sql`<=`, Prisma.sql`0`];

  return Prisma.sql`
    pending AS MATERIALIZED (${pending}),
    booked AS (
      SELECT postings.player_id, postings.version, postings.currency, coalesce(game_id, '') AS game_id, kind, round_id, created_at,
             date_trunc('hour', created_at, 'UTC') AS hour,
             balance_after_cents - balance_before_cents AS cents,
             CASE WHEN ${FREE_ROUNDS_ACCOUNT} IN (debit_account, credit_account) THEN 'free rounds'
                  WHEN kind <> 'adjustment' THEN 'play'
                  WHEN debit_account LIKE 'house:studio:%' OR credit_account LIKE 'house:studio:%' THEN 'correction'
                  ELSE 'hand' END AS book,
             ${rolledVersion} AS rolled_version,
             row_number() OVER (PARTITION BY postings.player_id, round_id, kind ORDER BY postings.version) AS of_round
        FROM pending CROSS JOIN LATERAL (
          SELECT * FROM postings
           WHERE postings.player_id = pending.player_id AND postings.version ${bound} pending.version
           -- Keeps the planner, which cannot know how few accounts are pending, from reading the whole ledger.
           OFFSET 0
        ) AS postings
    ),
    slices AS MATERIALIZED (
      SELECT player_id, currency, game_id, hour, count(*) AS postings, max(version) AS version,
             max(created_at) FILTER (WHERE kind = 'bet') AS last_bet_at,
             coalesce(sum(-cents) FILTER (WHERE book = 'play' AND kind = 'bet'), 0)::bigint AS bet_cents,
             coalesce(sum(cents) FILTER (WHERE book = 'play' AND kind = 'rollback_bet'), 0)::bigint AS bet_reversed_cents,
             coalesce(sum(cents) FILTER (WHERE book = 'play' AND kind = 'win'), 0)::bigint AS win_cents,
             coalesce(sum(-cents) FILTER (WHERE book = 'play' AND kind = 'rollback_win'), 0)::bigint
               AS win_reversed_cents,
             coalesce(sum(cents) FILTER (WHERE book = 'correction'), 0)::bigint AS corrected_cents,
             coalesce(sum(cents) FILTER (WHERE book = 'free rounds'), 0)::bigint AS free_rounds_cents,
             coalesce(sum(cents) FILTER (WHERE book = 'hand' AND cents > 0), 0)::bigint AS given_cents,
             coalesce(sum(-cents) FILTER (WHERE book = 'hand' AND cents < 0), 0)::bigint AS taken_cents,
             count(*) FILTER (WHERE kind = 'bet') AS bet_count,
             count(*) FILTER (WHERE ${BEGINS_ROUND}) AS round_count,
             coalesce(sum(CASE kind WHEN 'win' THEN cents::numeric * cents
                                    WHEN 'rollback_win' THEN -cents::numeric * cents END)
                        FILTER (WHERE book = 'play'), 0) AS win_squares
        FROM booked
       GROUP BY player_id, currency, game_id, hour
    )`;
}

/** The first stake of its round: of those here, and none came before the ones here. */
const BEGINS_ROUND = Prisma.sql`kind = 'bet' AND (round_id IS NULL OR (of_round = 1 AND NOT (rolled_version > 0 AND EXISTS (
  SELECT FROM wallet_calls
   WHERE wallet_calls.player_id = booked.player_id AND wallet_calls.round_id = booked.round_id
     AND wallet_calls.kind = 'bet' AND wallet_calls.moved_cents <> 0
     AND wallet_calls.account_version < booked.rolled_version))))`;
