export { claimRun, finishRun, recordResult } from "./carry-out-run";
export {
  type CertificationRun,
  type CertifiedCase,
  findRun,
  type ListedRun,
  listRuns,
} from "./read-runs";
export { type RunRefusal, requestRun } from "./request-run";
