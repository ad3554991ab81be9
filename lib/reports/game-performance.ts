import { type Db, Prisma } from "@/lib/db";
import {
  type DayPeriod,
  FIGURE_SUMS,
  type Figures,
  gameRows,
  NAMED_FIGURE_SUMS,
  piecesOf,
  WITH_TAIL,
} from "@/lib/rollups";
import { judgeRtp, type RtpJudgement } from "./judge-rtp";
import { nameKeys } from "./name-keys";
import { type Revenue, revenueOf } from "./revenue";

/** How one game, or one studio's games together, did. */
export interface PerformanceRow extends Revenue, RtpJudgement {
  /** The game's id, or the studio's. */
  readonly key: string;
  readonly name: string;
}

/** What the performance can be sorted by. */
export const PERFORMANCE_SORTS = ["rtp", "turnover", "ggr", "rounds"] as const;
export type PerformanceSort = (typeof PERFORMANCE_SORTS)[number];

/** Whose performance. */
export interface PerformanceQuery {
  readonly kind: "game" | "studio";
  readonly period: DayPeriod;
  readonly currency: string;
  /** Only games of this studio. */
  readonly studio?: string | undefined;
  /** Only this game. */
  readonly gameId?: string | undefined;
  readonly isOutliersOnly?: boolean;
  /** Default: turnover. */
  readonly sort?: PerformanceSort;
  readonly isAscending?: boolean;
  /** Default 1. */
  readonly page?: number;
  /** Default 50. */
  readonly pageSize?: number;
  readonly now: Date;
}

type SummedRow = Figures & { key: string; winSquares: number };

/**
 * Games or studios with play in a period, each with its actual RTP and the verdict on it (see `judgeRtp`).
 *
 * @returns One page, and how many rows and outliers there are.
 */
export async function listPerformance(
  db: Db,
  query: PerformanceQuery,
): Promise<{ rows: PerformanceRow[]; rowCount: number; outlierCount: number }> {
  const { kind, isOutliersOnly = false, sort = "turnover", isAscending = false, page = 1, pageSize = 50 } = query;
  const judged = (await sumGames(db, query)).map(judgedRow);
  const outliers = judged.filter(({ verdict }) => verdict === "high" || verdict === "low");
  const wanted = (isOutliersOnly ? outliers : judged).sort((one, other) => {
    const order = compare(SORT_VALUES[sort](one), SORT_VALUES[sort](other));

    return (isAscending ? order : -order) || (one.key < other.key ? -1 : 1);
  });
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize);
  const names = await nameKeys(
    db,
    kind,
    shown.map(({ key }) => key),
  );

  return {
    rows: shown.map((row) => ({ ...row, name: names.get(row.key) ?? row.key })),
    rowCount: wanted.length,
    outlierCount: outliers.length,
  };
}

/** How one game did; null without any play in the period. */
export async function findPerformance(
  db: Db,
  query: Omit<PerformanceQuery, "kind" | "studio"> & { readonly gameId: string },
): Promise<PerformanceRow | null> {
  const { rows } = await listPerformance(db, { ...query, kind: "game" });

  return rows[0] ?? null;
}

const SORT_VALUES = {
  rtp: ({ rtp }) => rtp ?? -1,
  turnover: ({ turnoverCents }) => turnoverCents,
  ggr: ({ ggrCents }) => ggrCents,
  rounds: ({ roundCount }) => roundCount,
} as const satisfies Record<PerformanceSort, (row: Omit<PerformanceRow, "name">) => number | bigint>;

function compare(one: number | bigint, other: number | bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function judgedRow({ key, winSquares, ...figures }: SummedRow): Omit<PerformanceRow, "name"> {
  const revenue = revenueOf(figures);

  return { key, ...revenue, ...judgeRtp({ ...revenue, winSquares }) };
}

/** Thousands of rows at most: a catalogue's games that were played. */
function sumGames(db: Db, { kind, period, currency, studio, gameId, now }: PerformanceQuery): Promise<SummedRow[]> {
  const rows = gameRows(Prisma.sql`game_id`, { period, pieces: piecesOf(period, now), currency });
  const key = kind === "game" ? Prisma.sql`key` : Prisma.sql`split_part(key, '/', 1)`;
  const filter = Prisma.sql`
    ${studio === undefined ? Prisma.empty : Prisma.sql`AND split_part(key, '/', 1) = ${studio}`}
    ${gameId === undefined ? Prisma.empty : Prisma.sql`AND key = ${gameId}`}`;

  return db.$queryRaw<SummedRow[]>`
    ${WITH_TAIL},
    sums AS (
      SELECT ${key} AS key, ${FIGURE_SUMS}, sum(win_squares) AS win_squares
        FROM (${rows}) AS rows WHERE key <> '' ${filter} GROUP BY 1
    )
    SELECT key, ${NAMED_FIGURE_SUMS}, sum(win_squares)::float8 AS "winSquares" FROM sums
     GROUP BY key HAVING sum(bet_count) > 0 OR sum(win_cents) > 0`;
}
