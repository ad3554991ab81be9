import type { AggregatorHealth } from "./aggregator-health";
import type { WalletHealth } from "./wallet-health";

/** What is wrong, or may soon be. Every code has words at the desk. */
export type ProblemCode =
  | "DATABASE_SLOW"
  | "WALLET_FAILING"
  | "WALLET_SLOW"
  | "SIGNATURES_FAILING"
  | "CLOCKS_APART"
  | "CALLBACKS_SILENT"
  | "CALL_LOG_LOSING"
  | "CREDIT_EXHAUSTED"
  | "LAUNCHES_FAILING"
  | "SYNC_FAILED"
  | "SYNC_OVERDUE";

/** One problem and how much it matters. */
export interface Problem {
  readonly code: ProblemCode;
  /** `critical`: players cannot play, or money may be answered wrongly. */
  readonly severity: "critical" | "warning";
}

/** What `findProblems` looks at. */
export interface HealthFacts {
  readonly wallet: WalletHealth;
  readonly aggregator: AggregatorHealth;
  readonly databaseMs: number;
}

const MINUTE_MS = 60_000;
/** The aggregator waits 3 s for an answer; half of it is too near. */
const SLOW_ANSWER_MS = 1_500;
const SLOW_DATABASE_MS = 250;
/** Half the tolerance of a signature: beyond it single calls begin to fail. */
const SKEW_MS = 15_000;
/** Players who have opened a game bet within minutes. */
const SILENCE_MS = 10 * MINUTE_MS;
/** The catalogue is synced every quarter of an hour. */
const SYNC_OVERDUE_MS = 60 * MINUTE_MS;
/** Fewer launches in a day fail by themselves: closed tabs, a player's own limits. */
const MANY_FAILURES = 10;
/** Not the aggregator's doing: our own rules, or the player's. */
const OWN_CAUSES: ReadonlySet<string> = new Set([
  "GAME_UNKNOWN",
  "GAME_UNAVAILABLE",
  "DEMO_UNSUPPORTED",
  "SIGN_IN_REQUIRED",
  "PLAYER_BLOCKED",
  "PLAYER_EXCLUDED",
  "TERMS_OUTDATED",
]);

/** What an operator should know of, the gravest first. Pure: the same facts, the same problems. */
export function findProblems({ wallet, aggregator, databaseMs }: HealthFacts, now: Date): Problem[] {
  const { lastHour } = wallet;
  const failures = aggregator.launchFailures.filter(({ cause }) => !OWN_CAUSES.has(cause));
  const failed = failures.reduce((sum, { count }) => sum + count, 0);
  const goodSyncAgeMs = aggregator.lastGoodSyncAt && now.getTime() - aggregator.lastGoodSyncAt.getTime();

  const found: [boolean, Problem["severity"], ProblemCode][] = [
    [lastHour.failed > 0, "critical", "WALLET_FAILING"],
    [aggregator.creditExhaustedAt !== null, "critical", "CREDIT_EXHAUSTED"],
    [isSilent(wallet, aggregator, now), "critical", "CALLBACKS_SILENT"],
    [(lastHour.p95Ms ?? 0) >= SLOW_ANSWER_MS, "critical", "WALLET_SLOW"],
    [databaseMs >= SLOW_DATABASE_MS, "warning", "DATABASE_SLOW"],
    [lastHour.untrusted > 0, "warning", "SIGNATURES_FAILING"],
    [Math.abs(lastHour.worstSkewMs ?? 0) >= SKEW_MS, "warning", "CLOCKS_APART"],
    [failed >= MANY_FAILURES, "warning", "LAUNCHES_FAILING"],
    [aggregator.lastSync?.status === "failed", "warning", "SYNC_FAILED"],
    [goodSyncAgeMs === null || goodSyncAgeMs > SYNC_OVERDUE_MS, "warning", "SYNC_OVERDUE"],
    [lastHour.lost > 0, "warning", "CALL_LOG_LOSING"],
  ];

  return found.filter(([holds]) => holds).map(([, severity, code]) => ({ severity, code }));
}

/** A game was opened for money some minutes ago, and no call has come since. */
function isSilent({ lastCallAt }: WalletHealth, { lastLaunchAt }: AggregatorHealth, now: Date): boolean {
  if (lastLaunchAt === null) return false;

  const isWaiting = now.getTime() - lastLaunchAt.getTime() > SILENCE_MS;
  // Calls are counted by the minute: one in the minute of the launch may have come after it.
  const hasCalled = lastCallAt !== null && lastCallAt.getTime() >= lastLaunchAt.getTime() - MINUTE_MS;

  return isWaiting && now.getTime() - lastLaunchAt.getTime() < 24 * 60 * MINUTE_MS && !hasCalled;
}
