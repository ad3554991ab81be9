import type { ReportKind, ReportRange, ReportSort } from "@/lib/reports";

/** What a report has a row for, as a tab. */
export const REPORT_KIND_WORDS = {
  day: "By day",
  player: "By player",
  game: "By game",
  studio: "By studio",
  currency: "By currency",
} as const satisfies Record<ReportKind, string>;

/** The head of a report's first column. */
export const REPORT_KEY_WORDS = {
  day: "Day (UTC)",
  player: "Player",
  game: "Game",
  studio: "Studio",
  currency: "Currency",
} as const satisfies Record<ReportKind, string>;

/** A stretch of time by its name. */
export const RANGE_WORDS = {
  today: "Today",
  month: "Month to date",
  year: "Year to date",
  all: "Lifetime",
  custom: "From – to",
} as const satisfies Record<ReportRange, string>;

/** The figures of a report in the order of its columns. */
export const REPORT_FIGURES = [
  { sort: "turnover", name: "Turnover", figure: "turnoverCents" },
  { sort: "wins", name: "Wins", figure: "winCents" },
  { sort: null, name: "Corrections", figure: "correctedCents" },
  { sort: "ggr", name: "GGR", figure: "ggrCents" },
  { sort: "freeRounds", name: "Free-rounds cost", figure: "freeRoundsCents" },
  { sort: "ngr", name: "NGR", figure: "ngrCents" },
] as const satisfies { sort: ReportSort | null; name: string; figure: string }[];

/** How the figures hang together; stands under a report on the screen and on paper. */
export const REPORT_RULE =
  "Turnover is stakes less those rolled back. GGR is turnover less wins and corrections (exceptions that staff applied). " +
  "NGR is GGR less the cost of free rounds. Money given or taken by hand is neither. A rollback counts on the day it was booked.";
