export { type DayFigures, dailyFigures } from "./daily-figures";
export { type AuditRow, listAudit } from "./list-audit";
export { type CallKind, type CallRow, listCalls } from "./list-calls";
export { EXCEPTION_STATUSES, type ExceptionRow, type ExceptionStatus, listExceptions } from "./list-exceptions";
export {
  GAME_STATES,
  type GameRow,
  type GameState,
  type GamesQuery,
  listGames,
  listStudiosOfCatalogue,
} from "./list-games";
export { listPostings, POSTING_KINDS, type PostingKind, type PostingRow, type PostingsQuery } from "./list-postings";
export { listRounds, type RoundRow } from "./list-rounds";
export { listSyncs, type SyncRow } from "./list-syncs";
export { maskKey } from "./mask-key";
export { type CurrencyOverview, getOverview, type Overview, type Turnover } from "./overview";
export { PAGE_SIZE, type Page } from "./page";
