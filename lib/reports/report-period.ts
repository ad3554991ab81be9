import type { DayPeriod } from "@/lib/rollups";

/** The stretches of time reports know by name; `custom` is from a day to a day. Source: GLI-19 §2.9. */
export const REPORT_RANGES = ["today", "month", "year", "all", "custom"] as const;
export type ReportRange = (typeof REPORT_RANGES)[number];

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight UTC at which the day of a moment begins. */
export function dayOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);
}

/** The moment a number of days later. */
export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS);
}

/** Reads a day such as `2026-11-24`; null when the calendar has no such day, or it lies before 1970. */
export function readDay(text: string | undefined): Date | null {
  if (!text || !DAY_PATTERN.test(text)) return null;
  const day = new Date(`${text}T00:00:00.000Z`);
  const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);

  return isReal && day.getTime() >= 0 ? day : null;
}

/**
 * The days of a range, UTC, `[from, to)`; the named ones end with today.
 *
 * @param days First and last day of a custom range; a missing one is today, and turned round they are put right.
 */
export function reportPeriod(
  range: ReportRange,
  now: Date,
  days: { readonly from?: Date | null; readonly to?: Date | null } = {},
): DayPeriod {
  const today = dayOf(now);
  const tomorrow = daysAfter(today, 1);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  switch (range) {
    case "today":
      return { from: today, to: tomorrow };
    case "month":
      return { from: new Date(Date.UTC(year, month)), to: tomorrow };
    case "year":
      return { from: new Date(Date.UTC(year, 0)), to: tomorrow };
    case "all":
      return { from: new Date(0), to: tomorrow };
    case "custom": {
      const [one, other] = [days.from ?? today, days.to ?? today];
      return one <= other ? { from: one, to: daysAfter(other, 1) } : { from: other, to: daysAfter(one, 1) };
    }
  }
}
