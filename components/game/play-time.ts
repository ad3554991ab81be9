/** How long somebody has been playing, whichever games. */
export interface PlayTime {
  /** Since the last pause or the last reality check, in ms. */
  playedMs: number;
  /** When it was counted last; ms of the browser's clock. */
  countedAt: number;
}

/** Whoever pauses so long begins anew; as with a player's limit on the length of play. */
const PAUSE_MS = 30 * 60_000;

/** How often the player may want to be reminded, in minutes. */
export const REALITY_CHECK_MINUTES = [15, 30, 60, 120] as const;

/** Unless the player wishes otherwise. */
export const DEFAULT_MINUTES = 60;

/** A game opens: the time between two games does not count, and a long pause begins anew. */
export function playTimeAtOpening(before: PlayTime | null, now: number): PlayTime {
  const isGoingOn = before !== null && now >= before.countedAt && now - before.countedAt < PAUSE_MS;

  return { playedMs: isGoingOn ? before.playedMs : 0, countedAt: now };
}

/** A game runs on. A clock set back counts nothing. */
export function playTimeAfter({ playedMs, countedAt }: PlayTime, now: number): PlayTime {
  const passedMs = Math.max(0, now - countedAt);
  // A machine that slept was not played on.
  if (passedMs >= PAUSE_MS) return { playedMs: 0, countedAt: now };

  return { playedMs: playedMs + passedMs, countedAt: now };
}

/** Reads what was stored, by whichever version of this page. */
export function parsePlayTime(text: string | null): PlayTime | null {
  const [playedMs, countedAt] = (text ?? "").split("/").map(Number);
  if (text === null || playedMs === undefined || countedAt === undefined) return null;

  return playedMs >= 0 && countedAt >= 0 ? { playedMs, countedAt } : null;
}

/** Writes what `parsePlayTime` reads. */
export function playTimeText({ playedMs, countedAt }: PlayTime): string {
  return `${playedMs}/${countedAt}`;
}

/** Reads the player's choice of minutes. */
export function parseMinutes(text: string | null): number {
  return REALITY_CHECK_MINUTES.find((minutes) => String(minutes) === text) ?? DEFAULT_MINUTES;
}
