import { Prisma } from "@/lib/db";
import { FIGURE_COLUMNS, FIGURES } from "./figures";

const COLUMNS = Object.values(FIGURE_COLUMNS);

/** The columns of all figures, one after the other. */
export const FIGURE_LIST = Prisma.raw(COLUMNS.join(", "));

/** Sums of all figures under their columns' names. */
export const FIGURE_SUMS = Prisma.raw(COLUMNS.map((column) => `sum(${column})::bigint AS ${column}`).join(", "));

/** Sums of all figures under the names the code reads; zero over no rows. */
export const NAMED_FIGURE_SUMS = Prisma.raw(
  FIGURES.map((figure) => `coalesce(sum(${FIGURE_COLUMNS[figure]}), 0)::bigint AS "${figure}"`).join(", "),
);

/** All figures under the names the code reads. */
export const NAMED_FIGURES = Prisma.raw(FIGURES.map((figure) => `${FIGURE_COLUMNS[figure]} AS "${figure}"`).join(", "));

/** Sums of all figures as one JSON object, to be compared as a whole. */
export const FIGURES_AS_JSON = Prisma.raw(
  `jsonb_build_object(${FIGURES.map((figure) => `'${figure}', sum(${FIGURE_COLUMNS[figure]})::text`).join(", ")})`,
);

/** What an upsert does to a row that is there: it adds. */
export function addedTo(table: string, more: readonly string[] = []): Prisma.Sql {
  return Prisma.raw(
    [...COLUMNS, ...more].map((column) => `${column} = ${table}.${column} + EXCLUDED.${column}`).join(", "),
  );
}

/** The day, month, year and all time an `hour` belongs to, as rows of (span, starts_on). */
export const SPANS_OF_HOUR = Prisma.sql`(VALUES
  ('day', (hour AT TIME ZONE 'UTC')::date),
  ('month', date_trunc('month', hour AT TIME ZONE 'UTC')::date),
  ('year', date_trunc('year', hour AT TIME ZONE 'UTC')::date),
  ('all', DATE '1970-01-01')
) AS spans (span, starts_on)`;
