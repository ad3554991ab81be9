import { type Db, Prisma } from "@/lib/db";
import { FIGURES, type Figures } from "./figures";
import { slicesOf } from "./slices";
import { FIGURE_SUMS, FIGURES_AS_JSON, SPANS_OF_HOUR } from "./sql";

/** Where a rollup and the postings it holds part. */
export interface RollupDifference {
  readonly table: "rollup_hours" | "rollup_games" | "rollup_players";
  readonly span: "day" | "month" | "year" | "all";
  /** The first day of the span, such as `2026-11-24`. */
  readonly startsOn: string;
  readonly currency: string;
  readonly figure: keyof Figures;
  /** What the rollup says. */
  readonly rolled: bigint;
  /** What the postings add up to. */
  readonly posted: bigint;
}

/** What a check of the rollups saw. */
export interface RollupReport {
  readonly isIntact: boolean;
  /** How many postings the rollups hold and were compared with. */
  readonly postings: bigint;
  readonly firstDifference: RollupDifference | null;
}

type FigureTexts = Partial<Record<keyof Figures, string>> | null;
type DifferingRow = Pick<RollupDifference, "table" | "span" | "startsOn" | "currency"> & {
  rolled: FigureTexts;
  posted: FigureTexts;
};

/**
 * Compares every rollup with the sums of the postings it holds, per day and currency, in one snapshot. The earliest
 * day that differs is told. Reads the whole ledger.
 */
export async function verifyRollups(db: Db): Promise<RollupReport> {
  const [row] = await db.$queryRaw<DifferingRow[]>`
    WITH ${slicesOf(ROLLED_ACCOUNTS, "up to")},
    spans_posted AS (
      SELECT span, starts_on, currency, ${FIGURE_SUMS} FROM slices CROSS JOIN LATERAL ${SPANS_OF_HOUR}
       GROUP BY span, starts_on, currency
    ),
    posted AS (
      SELECT source, span, starts_on, currency, ${FIGURES_AS_JSON} AS figures
        FROM spans_posted
        JOIN (VALUES ('rollup_hours'), ('rollup_games'), ('rollup_players')) AS sources (source)
          ON span = 'day' OR source <> 'rollup_hours'
       GROUP BY source, span, starts_on, currency
    ),
    rolled AS (
      SELECT 'rollup_hours' AS source, 'day' AS span, (hour AT TIME ZONE 'UTC')::date AS starts_on, currency,
             ${FIGURES_AS_JSON} AS figures FROM rollup_hours GROUP BY starts_on, currency
       UNION ALL
      SELECT 'rollup_games', span, starts_on, currency, ${FIGURES_AS_JSON} FROM rollup_games
       GROUP BY span, starts_on, currency
       UNION ALL
      SELECT 'rollup_players', span, starts_on, currency, ${FIGURES_AS_JSON} FROM rollup_players
       GROUP BY span, starts_on, currency
    )
    SELECT source AS "table", span, starts_on::text AS "startsOn", currency,
           rolled.figures AS rolled, posted.figures AS posted
      FROM rolled FULL JOIN posted USING (source, span, starts_on, currency)
     WHERE rolled.figures IS DISTINCT FROM posted.figures
     ORDER BY starts_on, source, currency, span
     LIMIT 1`;
  const [count] = await db.$queryRaw<{ postings: bigint }[]>`
    SELECT coalesce(sum(version), 0)::bigint AS postings FROM rollup_accounts`;

  return { isIntact: !row, postings: count?.postings ?? 0n, firstDifference: row ? differenceOf(row) : null };
}

const ROLLED_ACCOUNTS = Prisma.sql`SELECT player_id, version FROM rollup_accounts`;

function differenceOf({ rolled, posted, ...where }: DifferingRow): RollupDifference {
  const centsOf = (figures: FigureTexts, figure: keyof Figures) => BigInt(figures?.[figure] ?? 0);
  const figure = FIGURES.find((each) => centsOf(rolled, each) !== centsOf(posted, each)) ?? "betCents";

  return { ...where, figure, rolled: centsOf(rolled, figure), posted: centsOf(posted, figure) };
}
