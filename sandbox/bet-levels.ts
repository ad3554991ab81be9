/** The bets a player can choose, in cents; `bet_level` of free rounds is an index into it. */
export const BET_LEVELS_CENTS = [10, 20, 50, 100, 200, 500, 1000] as const;

/** What the selector shows first, in cents. */
export const DEFAULT_BET_CENTS = 100;

/** The bet of a level, in cents, or null when there is no such level. */
export function betOfLevel(level: number): number | null {
  return BET_LEVELS_CENTS[level] ?? null;
}
