/** How a player keeps out of play: a time-out is a break, a self-exclusion a promise. */
export const EXCLUSION_KINDS = ["time_out", "self_exclusion"] as const;

/** One of `EXCLUSION_KINDS`. */
export type ExclusionKind = (typeof EXCLUSION_KINDS)[number];

/** A player's being kept out of play for money. */
export interface Exclusion {
  kind: ExclusionKind;
  /** UTC; from this moment on the player may play again. */
  until: Date;
}

/** Whether an exclusion is in force; one that has ended stays stored. */
export function isExcluded({ excludedUntil }: { excludedUntil: Date | null }, now = new Date()): boolean {
  return excludedUntil !== null && excludedUntil > now;
}

/** Whether one exclusion in force forbids another in its place: a self-exclusion only ever grows. */
export function forbids(standing: Exclusion, wish: Exclusion): boolean {
  return standing.kind === "self_exclusion" && (wish.kind !== "self_exclusion" || wish.until < standing.until);
}
