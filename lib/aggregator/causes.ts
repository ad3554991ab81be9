/** Why the aggregator did not do what it was asked. */
export type AggregatorCause =
  /** Our credentials, or our address, are not accepted. */
  | "UNAUTHORIZED"
  /** The operator's prepaid credit is used up: nothing launches until it is topped up. */
  | "CREDIT_EXHAUSTED"
  /** The hourly cap on launches is reached; it passes by itself. */
  | "LAUNCH_CAP"
  | "GAME_NOT_FOUND"
  /** The player's name or password is not accepted. */
  | "PLAYER_REJECTED"
  /** No connection, or it broke, or the server failed: the call may or may not have had an effect. */
  | "UNREACHABLE"
  /** No answer in time: the call may or may not have had an effect. */
  | "TIMEOUT"
  /** An answer we cannot read: the call may or may not have had an effect. */
  | "BAD_ANSWER"
  /** A refusal in words we do not know; nothing happened. */
  | "REFUSED";

interface CauseFacts {
  /** The same call may succeed later without anybody doing anything about it. */
  isRetryable: boolean;
  /** The aggregator may have done what was asked all the same. */
  isOutcomeUnknown: boolean;
  /** The aggregator's words for it, in the order of this table. */
  says: readonly RegExp[];
}

// A cause without its facts does not compile. The words are evidence from the field, not
// promises: whatever matches nothing is REFUSED.
const CAUSES = {
  CREDIT_EXHAUSTED: {
    isRetryable: false,
    isOutcomeUnknown: false,
    says: [/insufficient (operator )?credit/i, /operator credit/i],
  },
  LAUNCH_CAP: { isRetryable: true, isOutcomeUnknown: false, says: [/too many (game )?launches/i] },
  PLAYER_REJECTED: {
    isRetryable: false,
    isOutcomeUnknown: false,
    says: [/player (user)?name/i, /user_(username|password)/i, /player (was )?not found/i, /player password/i],
  },
  GAME_NOT_FOUND: { isRetryable: false, isOutcomeUnknown: false, says: [/game (was )?not found/i, /unknown game/i] },
  UNAUTHORIZED: {
    isRetryable: false,
    isOutcomeUnknown: false,
    says: [/unauthori[sz]ed/i, /authentication/i, /api_?(login|password)/i],
  },
  UNREACHABLE: { isRetryable: true, isOutcomeUnknown: true, says: [] },
  TIMEOUT: { isRetryable: true, isOutcomeUnknown: true, says: [] },
  BAD_ANSWER: { isRetryable: false, isOutcomeUnknown: true, says: [] },
  REFUSED: { isRetryable: false, isOutcomeUnknown: false, says: [] },
} as const satisfies Record<AggregatorCause, CauseFacts>;

/** Whether the same call may succeed later without anybody doing anything about it. */
export function isRetryable(cause: AggregatorCause): boolean {
  return CAUSES[cause].isRetryable;
}

/** Whether the aggregator may have done what was asked all the same: compare before asking again. */
export function isOutcomeUnknown(cause: AggregatorCause): boolean {
  return CAUSES[cause].isOutcomeUnknown;
}

/**
 * Reads a refusal.
 *
 * @param words What the answer carried in `error` and `message`.
 * @returns REFUSED for words that are not known.
 *
 * Source: messages reported by integrations of this API; the contract names none.
 */
export function causeOf(words: string): AggregatorCause {
  for (const cause of AGGREGATOR_CAUSES) {
    const says: readonly RegExp[] = CAUSES[cause].says;
    if (says.some((pattern) => pattern.test(words))) return cause;
  }

  return "REFUSED";
}

/** Every cause, in the order in which refusals are recognised. */
export const AGGREGATOR_CAUSES = Object.keys(CAUSES) as readonly (keyof typeof CAUSES)[];
