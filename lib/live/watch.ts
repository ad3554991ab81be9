import type { LiveNet, LiveState } from "./live-state";

/** Whom to look at, and what was seen of them so far. */
export interface Watch {
  readonly playerId: string;
  /** From when on the result of play counts; null when nobody asks. */
  readonly playedSince: Date | null;
  /** Null before the first look. */
  seen: { version: bigint; net: LiveNet | null; isPaused: boolean } | null;
  /** The last refusal told; null when none was. */
  refusedAt: Date | null;
}

/** A refused bet older than this is no news. Longer than a call may take to be stored, and a page to reconnect. */
export const NEWS_MS = 15_000;

/** A watch that has seen nothing yet. */
export function newWatch({ playerId, playedSince }: Pick<Watch, "playerId" | "playedSince">): Watch {
  return { playerId, playedSince, seen: null, refusedAt: null };
}

/** Refusals after this moment are worth telling. */
export function newsSince({ refusedAt }: Watch, now: Date): Date {
  const oldest = new Date(now.getTime() - NEWS_MS);

  return refusedAt && refusedAt > oldest ? refusedAt : oldest;
}

/** Remembers a state as told. */
export function markSeen(watch: Watch, { version, net, refusal, isPaused }: LiveState): void {
  watch.seen = { version, net, isPaused };
  watch.refusedAt = refusal?.at ?? watch.refusedAt;
}
