import { type Db, Prisma } from "@/lib/db";
import { type DayPeriod, type Figures, hourRows, NAMED_FIGURE_SUMS, NO_FIGURES, WITH_TAIL } from "@/lib/rollups";
import { type Revenue, revenueOf } from "./revenue";

/** How wide one step of a series is. */
export type SeriesStep = "hour" | "day" | "month";

/** What play brought in within one step. */
export interface SeriesPoint extends Revenue {
  /** When the step begins, UTC. */
  readonly at: Date;
}

/** More steps than this make bars nobody can tell apart. */
const MOST_DAYS = 92;
const DAY_MS = 86_400_000;

/** The step in which a period can be looked at. */
export function stepFor({ from, to }: DayPeriod): SeriesStep {
  const days = (to.getTime() - from.getTime()) / DAY_MS;

  return days <= 1 ? "hour" : days <= MOST_DAYS ? "day" : "month";
}

/**
 * What play brought in, step by step, steps without any included. A series that would begin before the first
 * posting begins with it.
 */
export async function listSeries(
  db: Db,
  query: { readonly currency: string; readonly period: DayPeriod; readonly step: SeriesStep },
): Promise<SeriesPoint[]> {
  const { currency, period, step } = query;
  const rows = await db.$queryRaw<(Figures & { key: Date })[]>`
    ${WITH_TAIL}
    SELECT key, ${NAMED_FIGURE_SUMS}
      FROM (${hourRows(Prisma.sql`date_trunc(${step}::text, hour, 'UTC')`, { period, currency })}) AS rows
     GROUP BY key ORDER BY key`;
  const byTime = new Map(rows.map(({ key, ...figures }) => [key.getTime(), figures]));
  const first = rows.at(0)?.key ?? period.to;
  const from = period.from.getTime() === 0 ? startOf(first, step) : startOf(period.from, step);

  const points: SeriesPoint[] = [];
  for (let at = from; at < period.to; at = stepAfter(at, step)) {
    points.push({ at, ...revenueOf(byTime.get(at.getTime()) ?? NO_FIGURES) });
  }

  return points;
}

function startOf(at: Date, step: SeriesStep): Date {
  if (step === "month") return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()));
  const length = step === "hour" ? DAY_MS / 24 : DAY_MS;

  return new Date(Math.floor(at.getTime() / length) * length);
}

function stepAfter(at: Date, step: SeriesStep): Date {
  if (step === "month") return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1));

  return new Date(at.getTime() + (step === "hour" ? DAY_MS / 24 : DAY_MS));
}
