export {
  countWaiting,
  DASHBOARD_VIEWS,
  type Dashboard,
  type DashboardPoint,
  type DashboardView,
  getDashboard,
} from "./dashboard";
export {
  findPerformance,
  listPerformance,
  PERFORMANCE_SORTS,
  type PerformanceRow,
  type PerformanceSort,
} from "./game-performance";
export { type GamePoint, listGameSeries } from "./game-series";
export { MIN_ROUNDS, type RtpJudgement, STANDARD_ERRORS, USUAL_RTP } from "./judge-rtp";
export { type AuditRow, listAudit } from "./list-audit";
export { type CallKind, type CallRow, listCalls } from "./list-calls";
export { listCurrencies } from "./list-currencies";
export { EXCEPTION_STATUSES, type ExceptionRow, type ExceptionStatus, listExceptions } from "./list-exceptions";
export { listPostings, POSTING_KINDS, type PostingKind, type PostingRow, type PostingsQuery } from "./list-postings";
export { listRounds, type RoundRow } from "./list-rounds";
export { type CatalogueStudio, listStudiosOfCatalogue } from "./list-studios-of-catalogue";
export { maskKey } from "./mask-key";
export { PAGE_SIZE, type Page } from "./page";
export { listReport, REPORT_SORTS, type Report, type ReportQuery, type ReportRow, type ReportSort } from "./report";
export { REPORT_KINDS, type ReportKind } from "./report-kind";
export { daysAfter, REPORT_RANGES, type ReportRange, readDay, reportPeriod } from "./report-period";
export type { Revenue } from "./revenue";
export { listSeries, type SeriesPoint, type SeriesStep, stepFor } from "./series";
