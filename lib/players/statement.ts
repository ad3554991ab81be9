import type { Db, Prisma } from "@/lib/db";
import { invariant } from "@/lib/result";
import type { Period } from "./period";

/** What a statement can be narrowed to. */
export const STATEMENT_FILTERS = ["bet", "win", "rollback", "adjustment"] as const;

/** One of `STATEMENT_FILTERS`. */
export type StatementFilter = (typeof STATEMENT_FILTERS)[number];

/** One movement of money, as the player sees it. */
export interface StatementLine {
  /** The account's version: rises by one with each movement. */
  version: bigint;
  kind: "bet" | "win" | "rollback_bet" | "rollback_win" | "adjustment";
  /** Signed: what it added to the balance. */
  movedCents: bigint;
  balanceBeforeCents: bigint;
  balanceAfterCents: bigint;
  gameName: string | null;
  roundId: string | null;
  createdAt: Date;
}

/** Which part of a statement to read. */
export interface StatementSearch extends Period {
  playerId: string;
  filter?: StatementFilter;
  roundId?: string;
  /** Only lines older than this version; or only newer ones with `after`. */
  before?: bigint;
  after?: bigint;
  /** Lines at most. */
  limit: number;
}

/** A page of a statement, the newest line first. */
export interface Statement {
  lines: StatementLine[];
  /** The `before` of the next older page; null on the last. */
  older: bigint | null;
  /** The `after` of the next newer page; null on the first. */
  newer: bigint | null;
}

const KINDS = {
  bet: ["bet"],
  win: ["win"],
  rollback: ["rollback_bet", "rollback_win"],
  adjustment: ["adjustment"],
} as const satisfies Record<StatementFilter, StatementLine["kind"][]>;

/**
 * Reads a page of a player's statement: every movement of money, with the balance before and after it.
 *
 * Pages hang on versions and not on numbers, so new bets do not push lines from page to page.
 *
 * Source: GLI-19 2.5.6 (statement), UKGC RTS 1B (history by round).
 */
export async function listStatement(db: Db, search: StatementSearch): Promise<Statement> {
  const { before, after, limit } = search;
  if (after !== undefined) {
    const found = await findPostings(db, search, { version: { gt: after } }, "asc");
    // Fewer than a page: the newest page has them all, and is full.
    if (found.length <= limit) return listStatement(db, withoutCursor(search));

    const lines = await toLines(db, found.slice(0, limit).toReversed());

    return { lines, older: lines.at(-1)?.version ?? null, newer: lines[0]?.version ?? null };
  }

  const found = await findPostings(db, search, before === undefined ? {} : { version: { lt: before } }, "desc");
  const lines = await toLines(db, found.slice(0, limit));

  return {
    lines,
    older: found.length > limit ? (lines.at(-1)?.version ?? null) : null,
    newer: before === undefined ? null : (lines[0]?.version ?? before - 1n),
  };
}

function withoutCursor({ before: _before, after: _after, ...search }: StatementSearch): StatementSearch {
  return search;
}

const FIELDS = {
  version: true,
  kind: true,
  balanceBeforeCents: true,
  balanceAfterCents: true,
  gameId: true,
  roundId: true,
  createdAt: true,
} as const satisfies Prisma.PostingSelect;

type Row = Prisma.PostingGetPayload<{ select: typeof FIELDS }>;

/** One row more than asked for, to know whether there is another page. */
function findPostings(
  db: Db,
  { playerId, filter, roundId, from, to, limit }: StatementSearch,
  cursor: Prisma.PostingWhereInput,
  direction: "asc" | "desc",
): Promise<Row[]> {
  invariant(limit > 0, "a page has lines");

  return db.posting.findMany({
    where: {
      playerId,
      ...(filter !== undefined && { kind: { in: [...KINDS[filter]] } }),
      ...(roundId !== undefined && { roundId }),
      ...((from || to) && { createdAt: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
      ...cursor,
    },
    select: FIELDS,
    orderBy: { version: direction },
    take: limit + 1,
  });
}

async function toLines(db: Db, rows: Row[]): Promise<StatementLine[]> {
  const gameIds = [...new Set(rows.flatMap(({ gameId }) => gameId ?? []))];
  const games =
    gameIds.length === 0
      ? []
      : await db.game.findMany({ where: { idHash: { in: gameIds } }, select: { idHash: true, name: true } });
  const names = new Map(games.map(({ idHash, name }) => [idHash, name]));

  return rows.map(({ gameId, ...row }) => ({
    ...row,
    movedCents: row.balanceAfterCents - row.balanceBeforeCents,
    gameName: gameId === null ? null : (names.get(gameId) ?? gameId),
  }));
}
