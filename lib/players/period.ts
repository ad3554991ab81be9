/** A stretch of time, `[from, to)`; an end left out is open. */
export interface Period {
  from?: Date;
  to?: Date;
}

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a day such as `2026-11-24`.
 *
 * @returns Midnight UTC at which it begins; null when the calendar has no such day.
 */
export function parseDay(text: string): Date | null {
  const match = DAY_PATTERN.exec(text);
  if (!match) return null;

  const day = new Date(`${text}T00:00:00.000Z`);
  // A month has no 31st by being written so: the engine may roll over, or give up.
  return Number.isNaN(day.getTime()) || formatDay(day) !== text ? null : day;
}

/** The UTC day of a moment, such as `2026-11-24`. */
export function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The moment a number of days later; a day has 24 hours in UTC. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}
