import type { ReactNode } from "react";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameGrid } from "./game-grid";

/** A page that is a list of games, and `children` where there are none. */
export function GameList({
  title,
  games,
  children,
}: {
  title: string;
  games: readonly ListedGame[];
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 sm:pt-10">
      <h1 className="font-display text-3xl font-extrabold tracking-tight sm:text-4xl">{title}</h1>
      {games.length > 0 ? <GameGrid games={games.map(listed)} label={title} eagerTiles={6} /> : children}
    </div>
  );
}

/** What the browser needs of a game, and nothing a longer row of the database may hold. */
function listed(game: ListedGame): ListedGame {
  const { idHash, name, type, studio, studioName, imageUrl, hasFreeRounds, hasDemo, hasJackpot, hasBonusBuy, isNew } =
    game;

  return { idHash, name, type, studio, studioName, imageUrl, hasFreeRounds, hasDemo, hasJackpot, hasBonusBuy, isNew };
}
