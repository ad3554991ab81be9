import type { ActionRefusal } from "@/lib/auth";
import type { LaunchCause } from "@/lib/games";

/** Why a press on Play opened no game: the game's and the aggregator's reasons, and our own. */
export type LaunchRefusal = LaunchCause | ActionRefusal | "TOO_MANY_DEMOS";

/** A failed launch in the player's words. */
export interface LaunchFailure {
  title: string;
  advice: string;
  /** Whether trying again may help. */
  isWorthRetrying: boolean;
}

const NOT_YOURS = "This is between us and the studios, not you. Your money is where it was.";

// A cause without its words does not compile.
const FAILURES = {
  GAME_UNKNOWN: gone("There is no such game any more"),
  GAME_NOT_FOUND: gone("The studio has taken this game away"),
  GAME_UNAVAILABLE: gone("This game is not offered right now"),
  GAMING_SUSPENDED: {
    title: "All games are paused for maintenance",
    advice: "Your balance is safe, and what open rounds win is still paid.",
    isWorthRetrying: true,
  },
  DEMO_UNSUPPORTED: {
    title: "This game has no demo",
    advice: "The studio offers it for real money only.",
    isWorthRetrying: false,
  },
  SIGN_IN_REQUIRED: signIn(),
  SIGNED_OUT: signIn(),
  PLAYER_BLOCKED: {
    title: "Your account cannot play for real money now",
    advice: "It is frozen. Your balance is safe; our support can tell you more.",
    isWorthRetrying: false,
  },
  PLAYER_EXCLUDED: {
    title: "You are taking a break from playing for money",
    advice:
      "You asked for it, and we keep to it until it ends. Your balance is safe. Would you like to talk to somebody? “Safer gambling”, at the foot of this page, tells you who listens.",
    isWorthRetrying: false,
  },
  TERMS_OUTDATED: {
    title: "Our terms have changed",
    advice: "Read and accept them before you play on: the way there stands at the top of every page.",
    isWorthRetrying: false,
  },
  PLAYER_REJECTED: {
    title: "The studio does not accept your account",
    advice: "It may not offer this game in your currency. Please try another game, or ask our support.",
    isWorthRetrying: false,
  },
  LAUNCH_CAP: {
    title: "Very many games are being opened right now",
    advice: "It passes by itself: please try again in a few minutes.",
    isWorthRetrying: true,
  },
  TOO_MANY_DEMOS: {
    title: "That was a lot of demos",
    advice: "Please wait a few minutes before you open another one.",
    isWorthRetrying: true,
  },
  CREDIT_EXHAUSTED: { title: "Games cannot be opened right now", advice: NOT_YOURS, isWorthRetrying: false },
  UNAUTHORIZED: { title: "Games cannot be opened right now", advice: NOT_YOURS, isWorthRetrying: false },
  REFUSED: { title: "The studio did not open the game", advice: NOT_YOURS, isWorthRetrying: true },
  BAD_ANSWER: { title: "The studio did not open the game", advice: NOT_YOURS, isWorthRetrying: true },
  UNREACHABLE: { title: "The studio cannot be reached", advice: NOT_YOURS, isWorthRetrying: true },
  TIMEOUT: { title: "The studio took too long to answer", advice: NOT_YOURS, isWorthRetrying: true },
  INPUT_INVALID: gone("There is no such game"),
  UNEXPECTED: {
    title: "Something went wrong on our side",
    advice: "Your money is where it was. Please try again.",
    isWorthRetrying: true,
  },
} as const satisfies Record<LaunchRefusal, LaunchFailure>;

/** What to tell the player about a launch that failed. */
export function launchFailure(code: LaunchRefusal): LaunchFailure {
  return FAILURES[code];
}

function gone(title: string): LaunchFailure {
  return { title, advice: "Please choose another one: the lobby has plenty.", isWorthRetrying: false };
}

function signIn(): LaunchFailure {
  return { title: "You are signed out", advice: "Sign in to play for real money.", isWorthRetrying: false };
}
