/** A stretch of whole UTC days, `[from, to)`. */
export interface DayPeriod {
  readonly from: Date;
  readonly to: Date;
}

/** The spans rollups are kept for. */
export type Span = "day" | "month" | "year" | "all";

/** One span's rollup, by its first day such as `2026-11-01`. */
export interface Piece {
  readonly span: Span;
  readonly startsOn: string;
}

const EPOCH = "1970-01-01";

/**
 * The fewest spans that cover a period: all time, else whole years, whole months, and days at its edges. A span the
 * period begins and that is not over yet counts as whole, because nothing is posted in the future.
 *
 * @param now Decides what is not over yet.
 */
export function piecesOf({ from, to }: DayPeriod, now: Date): Piece[] {
  if (from.getTime() <= 0 && to > now) return [{ span: "all", startsOn: EPOCH }];

  const pieces: Piece[] = [];
  const end = to > now ? nextDay(now) : to;
  for (let day = from; day < end; ) {
    const [span, next] = longestFrom(day, (until) => until <= to || (to > now && until > now));
    pieces.push({ span, startsOn: day.toISOString().slice(0, 10) });
    day = next;
  }

  return pieces;
}

function longestFrom(day: Date, fits: (until: Date) => boolean): [Span, Date] {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const [nextYear, nextMonth] = [new Date(Date.UTC(year + 1, 0)), new Date(Date.UTC(year, month + 1))];
  if (month === 0 && date === 1 && fits(nextYear)) return ["year", nextYear];
  if (date === 1 && fits(nextMonth)) return ["month", nextMonth];

  return ["day", nextDay(day)];
}

function nextDay(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1));
}
