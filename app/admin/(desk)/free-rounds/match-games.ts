import type { Suggestion } from "@/components/admin/suggest-field";
import type { ListedGame } from "@/lib/games";

/**
 * The first games with free rounds in which every typed word occurs, in the name or the
 * studio. Those whose name begins with the text come first.
 */
export function matchGames(games: readonly ListedGame[], text: string, limit: number): Suggestion[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const first: ListedGame[] = [];
  const others: ListedGame[] = [];

  for (const game of games) {
    const name = game.name.toLowerCase();
    const haystack = `${name} ${game.studioName.toLowerCase()} ${game.idHash.toLowerCase()}`;
    if (!game.hasFreeRounds || !words.every((word) => haystack.includes(word))) continue;

    (name.startsWith(typed) ? first : others).push(game);
    if (first.length === limit) break;
  }

  return [...first, ...others]
    .slice(0, limit)
    .map(({ idHash, name, studioName }) => ({ id: idHash, label: name, detail: studioName }));
}
