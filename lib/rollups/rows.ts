import { Prisma } from "@/lib/db";
import type { DayPeriod, Piece } from "./pieces";
import { PENDING_OF_RECENT, slicesOf } from "./slices";
import { FIGURE_LIST } from "./sql";

/** Which rows of a rollup are wanted. */
export interface RowsQuery {
  readonly period: DayPeriod;
  /** All currencies when left out; never add them up. */
  readonly currency?: string | undefined;
}

/** The same for rollups that are kept by span. */
export interface SpanRowsQuery extends RowsQuery {
  /** The spans that cover the period. */
  readonly pieces: readonly Piece[];
}

/**
 * Begins a statement that reads rollups: the postings they do not hold yet, as `slices`. Read in the same statement
 * as the rollups, so that each posting is in exactly one of the two and a total always equals its postings.
 */
export const WITH_TAIL = Prisma.sql`WITH ${slicesOf(PENDING_OF_RECENT, "after")}`;

/**
 * Rows of (key, figures), several for one key.
 *
 * @param key An expression over `hour` and `currency`.
 */
export function hourRows(key: Prisma.Sql, { period, currency }: RowsQuery): Prisma.Sql {
  const where = Prisma.sql`WHERE hour >= ${period.from} AND hour < ${period.to} ${inCurrency(currency)}`;

  return Prisma.sql`
    SELECT ${key} AS key, ${FIGURE_LIST} FROM rollup_hours ${where}
     UNION ALL
    SELECT ${key}, ${FIGURE_LIST} FROM slices ${where}`;
}

/** The same with `win_squares`; `key` is an expression over `game_id` and `currency`. */
export function gameRows(key: Prisma.Sql, { period, pieces, currency }: SpanRowsQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT ${key} AS key, ${FIGURE_LIST}, win_squares
      FROM rollup_games JOIN ${piecesTable(pieces)} USING (span, starts_on) WHERE true ${inCurrency(currency)}
     UNION ALL
    SELECT ${key}, ${FIGURE_LIST}, win_squares FROM slices
     WHERE hour >= ${period.from} AND hour < ${period.to} ${inCurrency(currency)}`;
}

/** Rows of (key, figures) whose key is the player's id. */
export function playerRows({ period, pieces, currency }: SpanRowsQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT player_id AS key, ${FIGURE_LIST}
      FROM rollup_players JOIN ${piecesTable(pieces)} USING (span, starts_on) WHERE true ${inCurrency(currency)}
     UNION ALL
    SELECT player_id, ${FIGURE_LIST} FROM slices
     WHERE hour >= ${period.from} AND hour < ${period.to} ${inCurrency(currency)}`;
}

/** Pieces as a table of (span, starts_on). */
export function piecesTable(pieces: readonly Piece[]): Prisma.Sql {
  const [spans, starts] = [pieces.map(({ span }) => span), pieces.map(({ startsOn }) => startsOn)];

  return Prisma.sql`unnest(${spans}::text[], ${starts}::date[]) AS pieces (span, starts_on)`;
}

function inCurrency(currency: string | undefined): Prisma.Sql {
  return currency === undefined ? Prisma.empty : Prisma.sql`AND currency = ${currency}`;
}
