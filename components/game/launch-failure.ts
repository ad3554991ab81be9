import type { Messages } from "@/i18n/messages";
import type { ActionRefusal } from "@/lib/auth";
import type { LaunchCause } from "@/lib/games";

/** Why a press on Play opened no game: the game's and the aggregator's reasons, and our own. */
export type LaunchRefusal = LaunchCause | ActionRefusal | "TOO_MANY_DEMOS";

/** A failed launch: which words tell it to the player, and what may help. */
export interface LaunchFailure {
  /** Where they stand among the texts of failures. */
  words: FailureWords;
  /** Whether trying again may help. */
  isWorthRetrying: boolean;
}

type FailureWords = {
  [Key in keyof Failures]: Failures[Key] extends { title: string; advice: string } ? Key : never;
}[keyof Failures];

type Failures = Messages["game"]["failure"];

// A cause without its words does not compile.
const FAILURES = {
  GAME_UNKNOWN: { words: "unknown", isWorthRetrying: false },
  GAME_NOT_FOUND: { words: "takenAway", isWorthRetrying: false },
  GAME_UNAVAILABLE: { words: "notOffered", isWorthRetrying: false },
  GAMING_SUSPENDED: { words: "suspended", isWorthRetrying: true },
  DEMO_UNSUPPORTED: { words: "noDemo", isWorthRetrying: false },
  SIGN_IN_REQUIRED: { words: "signedOut", isWorthRetrying: false },
  SIGNED_OUT: { words: "signedOut", isWorthRetrying: false },
  PLAYER_BLOCKED: { words: "blocked", isWorthRetrying: false },
  PLAYER_EXCLUDED: { words: "excluded", isWorthRetrying: false },
  TERMS_OUTDATED: { words: "termsOutdated", isWorthRetrying: false },
  PLAYER_REJECTED: { words: "rejected", isWorthRetrying: false },
  LAUNCH_CAP: { words: "launchCap", isWorthRetrying: true },
  TOO_MANY_DEMOS: { words: "tooManyDemos", isWorthRetrying: true },
  CREDIT_EXHAUSTED: { words: "closed", isWorthRetrying: false },
  UNAUTHORIZED: { words: "closed", isWorthRetrying: false },
  REFUSED: { words: "refused", isWorthRetrying: true },
  BAD_ANSWER: { words: "refused", isWorthRetrying: true },
  UNREACHABLE: { words: "unreachable", isWorthRetrying: true },
  TIMEOUT: { words: "timeout", isWorthRetrying: true },
  INPUT_INVALID: { words: "invalid", isWorthRetrying: false },
  UNEXPECTED: { words: "unexpected", isWorthRetrying: true },
} as const satisfies Record<LaunchRefusal, LaunchFailure>;

/** What to tell the player about a launch that failed. */
export function launchFailure(code: LaunchRefusal): LaunchFailure {
  return FAILURES[code];
}
