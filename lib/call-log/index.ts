export { addHistogram, BUCKET_BOUNDS_MS, emptyHistogram, percentile } from "./answer-times";
export { CallLog, type CallLogOptions } from "./call-log";
export { cleanCallLog, startCallLogCleaning } from "./clean-call-log";
export {
  CALL_PICKS,
  type CallLogQuery,
  type CallPick,
  findCallLogEntry,
  LOGGED_KINDS,
  listCallLog,
} from "./list-call-log";
export { listCallMinutes } from "./list-call-minutes";
export { type CallRefusal, isFailure, type LoggedCall, type TrustRefusal } from "./logged-call";
export type { LoggedEntry } from "./logged-entry";
export type { MinuteFigures } from "./minute-figures";
export { callLog } from "./this-process";
