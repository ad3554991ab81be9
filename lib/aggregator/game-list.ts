import { type CatalogueGame, parseGameRow } from "./catalogue-game";
import { rowsOf } from "./wire-fields";

/** The catalogue as listed, and what had to be left out of it. */
export interface GameList {
  games: CatalogueGame[];
  /** Rows that are no games, by their place in the list, counted from 0. */
  invalid: { index: number; problem: string }[];
  /** Rows that repeat an `id_hash`: the first one counts. */
  duplicateCount: number;
}

/**
 * Reshapes the answer of getGameList. A malformed row is left out and reported; it never
 * fails the others.
 *
 * @param response An array, or an object keyed by id.
 * @returns Null when it is neither.
 */
export function parseGameList(response: unknown): GameList | null {
  const rows = rowsOf(response);
  if (!rows) return null;

  const games = new Map<string, CatalogueGame>();
  const studioNames = new Map<string, string>();
  const list: GameList = { games: [], invalid: [], duplicateCount: 0 };
  rows.forEach((row, index) => {
    const parsed = parseGameRow(row);
    if ("problem" in parsed) {
      list.invalid.push({ index, problem: parsed.problem });
      return;
    }

    const { game, isStudioNamed } = parsed;
    if (games.has(game.idHash)) list.duplicateCount += 1;
    else games.set(game.idHash, game);
    if (isStudioNamed && !studioNames.has(game.studio)) studioNames.set(game.studio, game.studioName);
  });

  // Only some rows of a studio carry its name; one studio must not appear under two.
  for (const game of games.values()) game.studioName = studioNames.get(game.studio) ?? game.studioName;
  list.games = [...games.values()];

  return list;
}
