// Runs in the browser too: no imports of the server.

/** A game's fixed place in a row. */
export interface Pin {
  /** From 1. */
  slot: number;
  gameId: string;
}

/** The places of a row that can be fixed: all that a row shows. */
export const PIN_SLOTS = 14;

/** The row of the games played most. */
export const POPULAR_LIST = "popular";

/** The name of the row of one type of games. */
export function listOfType(type: string): string {
  return `type:${type}`;
}

/**
 * Puts pinned games at their places among the others. Places are counted among what is shown: a pin
 * of a game that is not shown leaves no gap, and one beyond the end comes last.
 *
 * @param ranked The row without pins, the first first.
 * @param pinned The pinned games that are shown, with their places.
 */
export function placePins<Game extends { idHash: string }>(
  ranked: readonly Game[],
  pinned: readonly { slot: number; game: Game }[],
): Game[] {
  const fixed = new Set(pinned.map(({ game }) => game.idHash));
  const placed = ranked.filter(({ idHash }) => !fixed.has(idHash));
  for (const { slot, game } of pinned.toSorted((left, right) => left.slot - right.slot)) {
    placed.splice(slot - 1, 0, game);
  }

  return placed;
}
