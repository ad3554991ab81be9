import type { GrantCause } from "../grant";
import type { RecipientEnd } from "./claim-recipients";

/** What an outcome means for the recipient, and for the campaign. */
export interface Verdict {
  end: RecipientEnd;
  campaign: "goes-on" | "holds" | "pauses" | "notes-refusal";
}

// Doubled with each try.
const AGAIN_MS = 1_000;
const LONGEST_AGAIN_MS = 30_000;

const fail = (cause: string): Verdict => ({ end: { state: "failed", cause }, campaign: "goes-on" });
const pause: Verdict = { end: { state: "waiting" }, campaign: "pauses" };
const hold: Verdict = { end: { state: "waiting" }, campaign: "holds" };
const wait = (cause: string, tries: number, campaign: Verdict["campaign"]): Verdict => ({
  end: { state: "awarding", cause, afterMs: Math.min(AGAIN_MS * 2 ** Math.min(tries - 1, 10), LONGEST_AGAIN_MS) },
  campaign,
});

// A cause without a verdict does not compile.
const VERDICTS = {
  PLAYER_UNKNOWN: () => fail("PLAYER_UNKNOWN"),
  PLAYER_BLOCKED: () => fail("PLAYER_BLOCKED"),
  PLAYER_EXCLUDED: () => fail("PLAYER_EXCLUDED"),
  PLAYER_REJECTED: () => fail("PLAYER_REJECTED"),
  INPUT_INVALID: () => fail("INPUT_INVALID"),
  REQUEST_MISMATCH: () => fail("REQUEST_MISMATCH"),
  GRANT_UNKNOWN: () => fail("GRANT_UNKNOWN"),
  REFUSED: () => ({ ...fail("REFUSED"), campaign: "notes-refusal" }),
  GAME_UNKNOWN: () => pause,
  GAME_UNAVAILABLE: () => pause,
  GAME_NOT_FOUND: () => pause,
  FREE_ROUNDS_UNSUPPORTED: () => pause,
  CREDIT_EXHAUSTED: () => pause,
  UNAUTHORIZED: () => pause,
  LAUNCH_CAP: () => hold,
  // The player could not be created: no rounds were asked for.
  UNREACHABLE: () => hold,
  TIMEOUT: () => hold,
  BAD_ANSWER: () => hold,
  CAMPAIGN_STOPPED: () => ({ end: { state: "waiting" }, campaign: "goes-on" }),
  // Compared with the aggregator's rows next time, before anything is sent again.
  OUTCOME_UNKNOWN: (tries) => wait("OUTCOME_UNKNOWN", tries, "holds"),
  IN_PROGRESS: (tries) => wait("IN_PROGRESS", tries, "goes-on"),
} as const satisfies Record<GrantCause, (tries: number) => Verdict>;

/**
 * What becomes of a recipient whose award was not a success.
 *
 * @param tries How often it was tried; from 1.
 */
export function verdictOn(cause: GrantCause, tries: number): Verdict {
  return VERDICTS[cause](tries);
}
