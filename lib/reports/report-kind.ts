/** What a report has a row for. */
export const REPORT_KINDS = ["day", "player", "game", "studio", "currency"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
