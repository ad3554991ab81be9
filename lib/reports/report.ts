import { type Db, Prisma } from "@/lib/db";
import {
  type DayPeriod,
  FIGURE_SUMS,
  type Figures,
  gameRows,
  hourRows,
  NAMED_FIGURE_SUMS,
  NAMED_FIGURES,
  type Piece,
  piecesOf,
  playerSums,
  playerTotals,
  type SpanRowsQuery,
  WITH_TAIL,
} from "@/lib/rollups";
import { activePlayersOf } from "./active-players";
import { nameKeys } from "./name-keys";
import type { ReportKind } from "./report-kind";
import { type Revenue, revenueOf } from "./revenue";

/** What a report can be sorted by; `key` is its first column. */
export const REPORT_SORTS = ["key", "turnover", "wins", "ggr", "freeRounds", "ngr", "rounds"] as const;
export type ReportSort = (typeof REPORT_SORTS)[number];

/** Which report. */
export interface ReportQuery {
  readonly kind: ReportKind;
  readonly period: DayPeriod;
  /** Left out only where each row is a currency. */
  readonly currency?: string | undefined;
  readonly sort: ReportSort;
  readonly isAscending: boolean;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Decides what is not over yet. */
  readonly now: Date;
}

/** One row: a day, a player, a game, a studio or a currency. */
export interface ReportRow extends Revenue {
  /** A day such as `2026-11-24`, or the id. */
  readonly key: string;
  /** What people call it. */
  readonly name: string;
  /** Players with a paid stake, each once, a few seconds behind; null where each row is a player. */
  readonly activePlayers: bigint | null;
}

/** One page of a report and the sums over all its rows. */
export interface Report {
  readonly rows: readonly ReportRow[];
  readonly rowCount: number;
  /** Over all pages; null where rows are of different currencies, which are never added up. */
  readonly total: Revenue | null;
}

const STUDIO = Prisma.sql`split_part(game_id, '/', 1)`;

const SORT_COLUMNS = {
  key: Prisma.sql`key`,
  turnover: Prisma.sql`bet_cents - bet_reversed_cents`,
  wins: Prisma.sql`win_cents - win_reversed_cents`,
  ggr: Prisma.sql`bet_cents - bet_reversed_cents - win_cents + win_reversed_cents - corrected_cents`,
  freeRounds: Prisma.sql`free_rounds_cents`,
  ngr: Prisma.sql`bet_cents - bet_reversed_cents - win_cents + win_reversed_cents - corrected_cents - free_rounds_cents`,
  rounds: Prisma.sql`round_count`,
} as const satisfies Record<ReportSort, Prisma.Sql>;

/**
 * One page of a report, from the rollups and the postings they do not hold yet: a total equals the sum of its
 * postings at every moment.
 */
export async function listReport(db: Db, query: ReportQuery): Promise<Report> {
  const { kind, isAscending, sort, page, pageSize } = query;
  const pieces = piecesOf(query.period, query.now);
  const direction = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const found = await db.$queryRaw<FoundRow[]>`
    ${WITH_TAIL},
    sums AS (${sumsOf(query, pieces)}),
    page AS (
      SELECT * FROM sums
       ORDER BY ${SORT_COLUMNS[sort]} ${direction}, key
       LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    )
    SELECT key::text, row_number() OVER () AS place, NULL::bigint AS "rowCount", ${NAMED_FIGURES} FROM page
     UNION ALL
    SELECT NULL, 0, total.* FROM (${totalsOf(query, pieces)}) AS total
     ORDER BY place`;
  const [total, ...rows] = found;
  const keys = rows.flatMap(({ key }) => key ?? []);
  const [names, active] = await Promise.all([nameKeys(db, kind, keys), activePlayersOf(db, query, pieces, keys)]);

  return {
    rows: rows.map(({ key, place: _, rowCount: __, ...figures }) => ({
      ...revenueOf(figures),
      key: key ?? "",
      name: names.get(key ?? "") ?? key ?? "",
      activePlayers: active && (active.get(key ?? "") ?? 0n),
    })),
    rowCount: Number(total?.rowCount ?? 0),
    total: total && kind !== "currency" ? revenueOf(total) : null,
  };
}

/** A row of the page; the one without a key is the sum of all. */
type FoundRow = Figures & { key: string | null; place: bigint; rowCount: bigint | null };

/** One row of (key, figures) for each row of the report. */
function sumsOf({ kind, period, currency }: ReportQuery, pieces: readonly Piece[]): Prisma.Sql {
  const wanted = { period, pieces, currency };
  if (kind === "player") return playerSums(wanted);

  return Prisma.sql`SELECT key, ${FIGURE_SUMS} FROM (${rowsOf(kind, wanted)}) AS rows GROUP BY key`;
}

/** One row: how many rows there are, and their sums. */
function totalsOf({ kind, period, currency }: ReportQuery, pieces: readonly Piece[]): Prisma.Sql {
  if (kind === "player" && pieces.length === 1) return playerTotals(NAMED_FIGURE_SUMS, { period, pieces, currency });

  return Prisma.sql`SELECT count(*), ${NAMED_FIGURE_SUMS} FROM sums`;
}

function rowsOf(kind: Exclude<ReportKind, "player">, wanted: SpanRowsQuery): Prisma.Sql {
  switch (kind) {
    case "day":
      return hourRows(Prisma.sql`(hour AT TIME ZONE 'UTC')::date`, wanted);
    case "currency":
      return hourRows(Prisma.sql`currency`, wanted);
    case "game":
      return gameRows(Prisma.sql`game_id`, wanted);
    case "studio":
      return gameRows(STUDIO, wanted);
  }
}
