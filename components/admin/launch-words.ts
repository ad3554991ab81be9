import type { LaunchCause } from "@/lib/games";
import { CAUSE_WORDS } from "./cause-words";

const LAUNCH_WORDS = {
  ...CAUSE_WORDS,
  GAME_UNKNOWN: "The game is not in the catalogue.",
  GAME_UNAVAILABLE: "The game is switched off, or gone from the aggregator.",
  DEMO_UNSUPPORTED: "The game has no demo.",
  SIGN_IN_REQUIRED: "Nobody was signed in.",
  PLAYER_BLOCKED: "The player is frozen or closed.",
  PLAYER_EXCLUDED: "The player is on a break or excluded.",
  GAMING_SUSPENDED: "Gaming was off for maintenance.",
  TERMS_OUTDATED: "The player has not accepted the newest terms.",
} as const satisfies Record<LaunchCause, string>;

/** Why a game did not open; a cause from an older release is shown as it is. */
export function launchCauseWords(cause: string): string {
  const words: Readonly<Record<string, string>> = LAUNCH_WORDS;

  return Object.hasOwn(words, cause) ? (words[cause] ?? cause) : cause;
}
