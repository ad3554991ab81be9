import type { Grant, GrantCause } from "@/lib/free-rounds";
import { CAUSE_WORDS } from "./cause-words";

/** Why free rounds were not awarded, or not yet, in an operator's words. */
export const GRANT_CAUSE_WORDS = {
  ...CAUSE_WORDS,
  INPUT_INVALID: "Some of the fields cannot be read. Rounds go from 1 to 100, days from 1 to 30, the bet level from 0.",
  PLAYER_UNKNOWN: "There is no such player.",
  PLAYER_BLOCKED: "The player is frozen or closed.",
  PLAYER_EXCLUDED: "The player is taking a time-out or has excluded themselves, and gets no free rounds until it ends.",
  GAME_UNKNOWN: "There is no such game.",
  GAME_UNAVAILABLE: "The game is switched off, or the aggregator lists it no more.",
  FREE_ROUNDS_UNSUPPORTED: "The game has no free rounds.",
  CAMPAIGN_STOPPED: "Its campaign was stopped before the rounds were sent.",
  REQUEST_MISMATCH:
    "This form has asked for something else before. Look for it in the list below, then clear the form and start again.",
  GRANT_UNKNOWN: "There is no such grant.",
  IN_PROGRESS: "Another award to this player is under way. Try again in a moment.",
  OUTCOME_UNKNOWN:
    "The aggregator's answer was lost, and the rounds may have been awarded. Send the form again in a minute, or check the grant in the list: both compare first, and neither awards twice.",
} as const satisfies Record<GrantCause, string>;

/** The same for the cause a grant keeps; one of an older release is shown as it is. */
export function grantCauseWords(cause: string): string {
  const words: Readonly<Record<string, string>> = { ...GRANT_CAUSE_WORDS, SENDING: "Being awarded just now." };

  return Object.hasOwn(words, cause) ? (words[cause] ?? cause) : cause;
}

/** Where a grant stands, its last day included. */
export type GrantStanding = Grant["status"] | "expired";

export const GRANT_STANDING_WORDS = {
  intended: "Not settled",
  granted: "Awarded",
  failed: "Failed",
  deleted: "Deleted",
  expired: "Expired",
} as const satisfies Record<GrantStanding, string>;

/** A grant past its last day has ended, whatever was left of it. */
export function grantStanding(grant: Pick<Grant, "status" | "expiresAt">, now: Date): GrantStanding {
  return grant.status === "granted" && grant.expiresAt <= now ? "expired" : grant.status;
}
