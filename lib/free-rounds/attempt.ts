import { AGGREGATOR_CAUSES, type AggregatorCause } from "@/lib/aggregator";

/** The last try to award a grant whose outcome is not known, kept in the grant's `cause`. */
export interface Attempt {
  /** SENDING while somebody is at it; else why the outcome stayed unknown. */
  state: "SENDING" | AggregatorCause;
  at: Date;
}

// Longer than createPlayer and addFreeRounds take together: past it, whoever sent is gone.
const SENDING_MS = 60_000;

// An award under way when the connection broke may still arrive; only then is an absence final.
const ARRIVAL_MS = 60_000;

const SEPARATOR = "@";

/** How all claims begin. */
export const SENDING_PREFIX = `SENDING${SEPARATOR}`;

/** Writes an attempt as the grant keeps it. */
export function formatAttempt({ state, at }: Attempt): string {
  return `${state}${SEPARATOR}${at.toISOString()}`;
}

/** Reads an attempt; null when there was none. */
export function parseAttempt(text: string | null): Attempt | null {
  const [name, time] = text?.split(SEPARATOR) ?? [];
  const state = (["SENDING", ...AGGREGATOR_CAUSES] as const).find((each) => each === name);
  const at = new Date(time ?? Number.NaN);

  return state && !Number.isNaN(at.getTime()) ? { state, at } : null;
}

/** Whether somebody is at it now. */
export function isUnderWay(attempt: Attempt | null, now: Date): boolean {
  return attempt?.state === "SENDING" && now.getTime() - attempt.at.getTime() < SENDING_MS;
}

/** Whether what the attempt sent must have arrived by now, if ever. */
export function hasArrived(attempt: Attempt, now: Date): boolean {
  return now.getTime() - attempt.at.getTime() >= ARRIVAL_MS;
}
