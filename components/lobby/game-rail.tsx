import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameTile } from "./game-tile";

/** A short row of games that scrolls sideways. */
export function GameRail({ title, games }: { title: string; games: readonly ListedGame[] }) {
  if (games.length === 0) return null;

  return (
    <section aria-label={title} className="grid gap-3">
      <h2 className="font-display text-xl font-bold tracking-tight">{title}</h2>
      <ul className="relative -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pt-1 pb-3 [scrollbar-width:thin] sm:-mx-6 sm:scroll-px-6 sm:gap-4 sm:px-6">
        {games.map((game) => (
          <li key={game.idHash} className="w-36 shrink-0 snap-start sm:w-44">
            <GameTile game={game} />
          </li>
        ))}
      </ul>
    </section>
  );
}
