export { type BalanceAt, balanceAt } from "./balance-at";
export {
  countWaiting,
  DASHBOARD_VIEWS,
  type Dashboard,
  type DashboardPoint,
  type DashboardView,
  getDashboard,
} from "./dashboard";
export { type ExploredPosting, explorePostings, type LedgerQuery } from "./explore-postings";
export { type ExploredRound, exploreRounds, ROUND_PICKS, type RoundPick, type RoundsQuery } from "./explore-rounds";
export { type BookedCall, findBookedCall } from "./find-booked-call";
export { findRound, type RoundAdjustment, type RoundException, type RoundLeg, type RoundStory } from "./find-round";
export {
  findPerformance,
  listPerformance,
  PERFORMANCE_SORTS,
  type PerformanceRow,
  type PerformanceSort,
} from "./game-performance";
export { type GamePoint, listGameSeries } from "./game-series";
export { MIN_ROUNDS, type RtpJudgement, STANDARD_ERRORS, USUAL_RTP } from "./judge-rtp";
export {
  type AdjustmentRequestRow,
  listAdjustmentRequests,
  REQUEST_STANDINGS,
  type RequestStanding,
} from "./list-adjustment-requests";
export { type AuditFilter, type AuditRow, listAudit, listAuditActions } from "./list-audit";
export { type CallKind, type CallRow, listCalls } from "./list-calls";
export { listCurrencies } from "./list-currencies";
export { type EventFilter, type EventRow, listEvents } from "./list-events";
export {
  EXCEPTION_STATUSES,
  type ExceptionRow,
  type ExceptionStatus,
  findException,
  listExceptions,
} from "./list-exceptions";
export { listPostings, POSTING_KINDS, type PostingKind, type PostingRow, type PostingsQuery } from "./list-postings";
export { listReconciliations, type ReconciliationRow } from "./list-reconciliations";
export { listRounds, type RoundRow } from "./list-rounds";
export { type CatalogueStudio, listStudiosOfCatalogue } from "./list-studios-of-catalogue";
export { maskKey } from "./mask-key";
export { nameSubjects, type SubjectName } from "./name-subjects";
export { PAGE_SIZE, type Page, pageOf } from "./page";
export {
  countPlayers,
  listPlayerCurrencies,
  listPlayers,
  MAX_COUNT,
  type PlayersQuery,
} from "./players/list-players";
export {
  PLAYER_SORTS,
  type PlayerRow,
  type PlayerSort,
  type PlayersFilter,
  SEEN_CHOICES,
  type SeenChoice,
} from "./players/players-query";
export { listReport, REPORT_SORTS, type Report, type ReportQuery, type ReportRow, type ReportSort } from "./report";
export { REPORT_KINDS, type ReportKind } from "./report-kind";
export { daysAfter, REPORT_RANGES, type ReportRange, readDay, reportPeriod } from "./report-period";
export type { Revenue } from "./revenue";
export { listSeries, type SeriesPoint, type SeriesStep, stepFor } from "./series";
