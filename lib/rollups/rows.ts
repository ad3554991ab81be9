import { Prisma } from "@/lib/db";
import type { DayPeriod, Piece } from "./pieces";
import { PENDING_OF_RECENT, slicesOf } from "./slices";
import { FIGURE_LIST, FIGURE_SUMS } from "./sql";

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
  const where = Prisma.sql`WHERE ${inHours({ period, currency })}`;

  return Prisma.sql`
    SELECT ${key} AS key, ${FIGURE_LIST} FROM rollup_hours ${where}
     UNION ALL
    SELECT ${key}, ${FIGURE_LIST} FROM slices ${where}`;
}

/** The same with `win_squares`; `key` is an expression over `game_id` and `currency`. */
export function gameRows(key: Prisma.Sql, { period, pieces, currency }: SpanRowsQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT ${key} AS key, ${FIGURE_LIST}, win_squares
      FROM rollup_games WHERE ${inPieces(pieces)} ${inCurrency(currency)}
     UNION ALL
    SELECT ${key}, ${FIGURE_LIST}, win_squares FROM slices WHERE ${inHours({ period, currency })}`;
}

/**
 * Rows of (key, figures), one for each player with figures; the key is the player's id.
 *
 * Of one piece only players with postings that are not rolled up yet are added up: to group a year's players
 * takes longer than all the rest.
 */
export function playerSums({ period, pieces, currency }: SpanRowsQuery): Prisma.Sql {
  const ofSlices = inHours({ period, currency });
  const rolledUp = Prisma.sql`
    SELECT player_id AS key, ${FIGURE_LIST} FROM rollup_players WHERE ${inPieces(pieces)} ${inCurrency(currency)}`;
  const late = Prisma.sql`SELECT player_id AS key, ${FIGURE_LIST} FROM slices WHERE ${ofSlices}`;
  const added = (rows: Prisma.Sql) => Prisma.sql`SELECT key, ${FIGURE_SUMS} FROM (${rows}) AS rows GROUP BY key`;
  if (pieces.length > 1) return added(Prisma.sql`${rolledUp} UNION ALL ${late}`);

  const latePlayers = Prisma.sql`(SELECT player_id FROM slices WHERE ${ofSlices})`;

  return Prisma.sql`
    -- Fenced: the planner would ask of every player there is whether they are late.
    SELECT * FROM (${rolledUp} OFFSET 0) AS rolled_up WHERE key NOT IN ${latePlayers}
     UNION ALL
    ${added(Prisma.sql`${rolledUp} AND player_id IN ${latePlayers} UNION ALL ${late}`)}`;
}

/**
 * One row of (count of players who have any figures, the sums of all figures as `names` has them), of one piece.
 * The sums are read from the games' rollups: the same postings, in a tenth of the rows.
 */
export function playerTotals(names: Prisma.Sql, wanted: SpanRowsQuery): Prisma.Sql {
  const { period, pieces, currency } = wanted;
  const ofPiece = Prisma.sql`${inPieces(pieces)} ${inCurrency(currency)}`;

  return Prisma.sql`
    SELECT (SELECT count(*) FROM rollup_players WHERE ${ofPiece})
             + (SELECT count(DISTINCT player_id) FROM slices
                 WHERE ${inHours({ period, currency })}
                   AND NOT EXISTS (
                     SELECT FROM rollup_players known WHERE known.player_id = slices.player_id AND ${ofPiece}
                   )),
           ${names}
      FROM (${gameRows(Prisma.sql`game_id`, wanted)}) AS rows`;
}

/** Whether a rollup's row is of these pieces. Written out, so that the planner knows how many rows to expect. */
export function inPieces(pieces: readonly Piece[]): Prisma.Sql {
  // No period is a list that PostgreSQL does not take.
  if (pieces.length === 0) return Prisma.sql`false`;
  const places = pieces.map(({ span, startsOn }) => Prisma.sql`(${span}, ${startsOn}::date)`);

  return Prisma.sql`(span, starts_on) IN (${Prisma.join(places)})`;
}

/** Whether a row with an `hour` is of the period and the currency. */
function inHours({ period, currency }: RowsQuery): Prisma.Sql {
  return Prisma.sql`hour >= ${period.from} AND hour < ${period.to} ${inCurrency(currency)}`;
}

/** Nothing when no currency is given. */
export function inCurrency(currency: string | undefined): Prisma.Sql {
  return currency === undefined ? Prisma.empty : Prisma.sql`AND currency = ${currency}`;
}
