import type { Db } from "@/lib/db";
import { type DayPeriod, FIGURE_LIST, type Figures, NAMED_FIGURE_SUMS, WITH_TAIL } from "@/lib/rollups";
import { judgeRtp, type RtpJudgement } from "./judge-rtp";
import { type Revenue, revenueOf } from "./revenue";

/** How a game did on a day or in a month. */
export interface GamePoint extends Revenue, RtpJudgement {
  readonly at: Date;
}

/** A game's days or months with play, oldest first. */
export async function listGameSeries(
  db: Db,
  query: {
    readonly gameId: string;
    readonly currency: string;
    readonly period: DayPeriod;
    readonly step: "day" | "month";
  },
): Promise<GamePoint[]> {
  const { gameId, currency, period, step } = query;
  const rows = await db.$queryRaw<(Figures & { at: Date; winSquares: number })[]>`
    ${WITH_TAIL}
    SELECT starts_on AS at, ${NAMED_FIGURE_SUMS}, sum(win_squares)::float8 AS "winSquares"
      FROM (
        SELECT starts_on, ${FIGURE_LIST}, win_squares FROM rollup_games
         WHERE game_id = ${gameId} AND span = ${step} AND currency = ${currency}
           AND starts_on >= ${startOfStep(period.from, step)}::date AND starts_on < ${period.to}::date
         UNION ALL
        SELECT date_trunc(${step}::text, hour AT TIME ZONE 'UTC')::date, ${FIGURE_LIST}, win_squares FROM slices
         WHERE game_id = ${gameId} AND currency = ${currency} AND hour >= ${period.from} AND hour < ${period.to}
      ) AS rows
     GROUP BY starts_on ORDER BY starts_on`;

  return rows.map(({ at, winSquares, ...figures }) => {
    const revenue = revenueOf(figures);

    return { at, ...revenue, ...judgeRtp({ ...revenue, winSquares }) };
  });
}

function startOfStep(at: Date, step: "day" | "month"): Date {
  return step === "day" ? at : new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()));
}
