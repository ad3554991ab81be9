import type { StatementFilter, StatementLine } from "@/lib/players";

/** What a movement is called on the player's statement. */
export const LINE_LABEL = {
  bet: "Bet",
  win: "Win",
  rollback_bet: "Bet returned",
  rollback_win: "Win taken back",
  adjustment: "Adjustment",
} as const satisfies Record<StatementLine["kind"], string>;

/** What a filter of the statement is called. */
export const FILTER_LABEL = {
  bet: "Bets",
  win: "Wins",
  rollback: "Corrections",
  adjustment: "Adjustments",
} as const satisfies Record<StatementFilter, string>;

const TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "2-digit",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** A moment in UTC, such as `24 Nov 2026, 02:55:12`. */
export function formatTime(date: Date): string {
  return TIME.format(date);
}
