/** The last try to award a grant that has not come to its end. */
export type Attempt =
  /** Somebody is at it, or died over it. */
  | { state: "sending"; at: Date }
  /** The answer was lost; `cause` says how. */
  | { state: "unknown"; at: Date; cause: string };

// Longer than createPlayer and addFreeRounds take together: past it, whoever sent is gone.
const SENDING_MS = 60_000;

// An award under way when the connection broke may still arrive; only then is an absence final.
const ARRIVAL_MS = 60_000;

/** The columns of an attempt; null, for a grant that came to its end, empties them. */
export function attemptColumns(attempt: Attempt | null) {
  return { attemptState: attempt?.state ?? null, attemptedAt: attempt?.at ?? null };
}

/** Reads the columns of an attempt; null when there was none. */
export function toAttempt(row: {
  attemptState: Attempt["state"] | null;
  attemptedAt: Date | null;
  cause: string | null;
}): Attempt | null {
  const { attemptState: state, attemptedAt: at, cause } = row;
  if (state === null || at === null) return null;

  // The table has a check that a cause is there; the fallback is for the compiler.
  return state === "sending" ? { state, at } : { state, at, cause: cause ?? "TIMEOUT" };
}

/** Whoever began to send later than this is at it now. */
export function sendingSince(now: Date): Date {
  return new Date(now.getTime() - SENDING_MS);
}

/** Whether what the attempt sent must have arrived by now, if ever. */
export function hasArrived(attempt: Attempt, now: Date): boolean {
  return now.getTime() - attempt.at.getTime() >= ARRIVAL_MS;
}
