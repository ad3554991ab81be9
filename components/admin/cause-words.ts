import type { AggregatorCause } from "@/lib/aggregator";

/** Why the aggregator did not do what it was asked, in an operator's words, with what to do about it. */
export const CAUSE_WORDS = {
  UNAUTHORIZED:
    "The aggregator does not accept our sign-in. Check the API login and password, and whether this server's address is on its allow-list.",
  CREDIT_EXHAUSTED: "Our prepaid credit at the aggregator is used up. Top it up, then try again.",
  LAUNCH_CAP: "The aggregator's hourly cap is reached. It passes by itself; try again later.",
  GAME_NOT_FOUND: "The aggregator does not know this game any more. Sync the catalogue.",
  PLAYER_REJECTED: "The aggregator does not accept this player's name or password.",
  UNREACHABLE: "The aggregator could not be reached, or the connection broke.",
  TIMEOUT: "The aggregator did not answer in time.",
  BAD_ANSWER: "The aggregator's answer could not be read.",
  REFUSED: "The aggregator refused in words we do not know; the log has them.",
} as const satisfies Record<AggregatorCause, string>;
