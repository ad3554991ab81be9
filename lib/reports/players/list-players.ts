import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "../cursor";
import { PAGE_SIZE, type Page, pageOf } from "../page";
import type { PlayerRow, PlayerSort, PlayersFilter } from "./players-query";
import { playersWhere } from "./players-where";

/** A list of players, and where in it to read. */
export interface PlayersQuery extends PlayersFilter {
  /** Default `created`. */
  readonly sort?: PlayerSort | undefined;
  /** Default the largest, the newest or Z first. */
  readonly isAscending?: boolean | undefined;
  /** `next` of the page before, of the same sort. */
  readonly before?: string | undefined;
  /** Default 50. */
  readonly limit?: number;
}

/** A list says "10,000+" beyond: nobody pages so far, and counting on would only take time. */
export const MAX_COUNT = 10_000;

const Place = z.object({ id: z.uuid(), at: z.string().max(64) });

const SORT = {
  created: { column: Prisma.sql`p.created_at`, read: readTime, write: ({ createdAt }) => createdAt.toISOString() },
  username: { column: Prisma.sql`p.username`, read: (text) => text, write: ({ username }) => username },
  balance: {
    column: Prisma.sql`a.balance_cents`,
    read: (text) => (/^\d{1,18}$/.test(text) ? BigInt(text) : null),
    write: ({ balanceCents }) => String(balanceCents),
  },
  seen: {
    // Who was never seen was seen at the beginning of time; the index says the same.
    column: Prisma.sql`coalesce(p.last_seen_at, to_timestamp(0))`,
    read: readTime,
    write: ({ lastSeenAt }) => (lastSeenAt ?? new Date(0)).toISOString(),
  },
} as const satisfies Record<
  PlayerSort,
  {
    column: Prisma.Sql;
    read: (text: string) => string | bigint | Date | null;
    write: (row: PlayerRow) => string;
  }
>;

/**
 * One page of a list of players.
 *
 * Pages are cut at the sorted value and the id, so players who join while somebody reads neither repeat
 * nor hide a row. Balances have no index, because one would cost every bet: they are sorted in one pass.
 */
export async function listPlayers(db: Db, query: PlayersQuery, now = new Date()): Promise<Page<PlayerRow>> {
  const { sort = "created", isAscending = false, before, limit = PAGE_SIZE } = query;
  const { column, read, write } = SORT[sort];
  const place = decodeCursor(before, Place);
  const at = place && read(place.at);
  const [direction, compare] = isAscending ? [Prisma.sql`ASC`, Prisma.sql`>`] : [Prisma.sql`DESC`, Prisma.sql`<`];
  const from =
    place && at !== null ? Prisma.sql`AND (${column}, p.id) ${compare} (${at}, ${place.id}::uuid)` : Prisma.empty;

  const rows = await db.$queryRaw<PlayerRow[]>`
    SELECT p.id, p.username, p.status, p.currency, a.balance_cents AS "balanceCents", p.created_at AS "createdAt",
           p.last_seen_at AS "lastSeenAt",
           CASE WHEN p.excluded_until > ${now} THEN p.excluded_until END AS "excludedUntil",
           ARRAY(SELECT t.tag FROM player_tags t WHERE t.player_id = p.id ORDER BY t.tag) AS tags,
           EXISTS (SELECT FROM wallet_exceptions e WHERE e.player_id = p.id AND e.status = 'open') AS "hasOpenExceptions"
    FROM players p JOIN accounts a ON a.player_id = p.id
    WHERE ${playersWhere(query, now)} ${from}
    ORDER BY ${column} ${direction}, p.id ${direction}
    LIMIT ${limit + 1}`;

  return pageOf(rows, limit, (row) => encodeCursor({ id: row.id, at: write(row) }));
}

/**
 * How many players a filter leaves.
 *
 * @param cap Counts no further. Default one more than `MAX_COUNT`.
 */
export async function countPlayers(
  db: Db,
  filter: PlayersFilter,
  cap = MAX_COUNT + 1,
  now = new Date(),
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM players p ${usesBalance(filter) ? Prisma.sql`JOIN accounts a ON a.player_id = p.id` : Prisma.empty}
      WHERE ${playersWhere(filter, now)} LIMIT ${cap}
    ) capped`;

  return row?.count ?? 0;
}

/** The currencies players have. Steps from one to the next in their index. */
export async function listPlayerCurrencies(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ currency: string }[]>`
    WITH RECURSIVE known AS (
      (SELECT currency FROM players ORDER BY currency LIMIT 1)
      UNION ALL
      SELECT (SELECT p.currency FROM players p WHERE p.currency > known.currency ORDER BY p.currency LIMIT 1)
      FROM known WHERE known.currency IS NOT NULL
    )
    SELECT currency FROM known WHERE currency IS NOT NULL`;

  return rows.map(({ currency }) => currency);
}

function usesBalance({ balanceFrom, balanceTo }: PlayersFilter): boolean {
  return balanceFrom !== undefined || balanceTo !== undefined;
}

function readTime(text: string): Date | null {
  return CursorTime.safeParse(text).data ?? null;
}
