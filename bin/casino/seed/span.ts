export const DAY_MS = 24 * 60 * 60 * 1000;

/** A stretch of time, ms since 1970, `[from, until)`. */
export interface Span {
  from: number;
  until: number;
}

/** The last days up to a moment: whole days, UTC, and what there is of the last one. */
export function daysUntil(until: number, count: number): Span[] {
  const lastMidnight = Math.floor(until / DAY_MS) * DAY_MS;

  return Array.from({ length: count }, (_, index) => {
    const from = lastMidnight - (count - 1 - index) * DAY_MS;

    return { from, until: Math.min(from + DAY_MS, until) };
  });
}
