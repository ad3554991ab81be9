import type { Catalogue, ListedGame } from "@/lib/games";

/** The games of these ids that are offered now, in the order of the ids. */
export function offeredGames(catalogue: Catalogue, ids: readonly string[]): ListedGame[] {
  if (ids.length === 0) return [];
  const byId = new Map(catalogue.games.map((game) => [game.idHash, game]));

  return ids.flatMap((id) => byId.get(id) ?? []);
}
