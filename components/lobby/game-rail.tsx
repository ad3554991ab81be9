"use client";

import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameTile } from "./game-tile";
import { RailFrame } from "./rail-frame";
import { TILES_IN_SIGHT, useWholeRow } from "./use-whole-row";

/** A short row of games that scrolls sideways. */
export function GameRail({
  title,
  href,
  games,
  eagerTiles = 0,
}: {
  title: string;
  href?: string | undefined;
  games: readonly ListedGame[];
  /** How many pictures are wanted at once: those of a row that stands on the first screen. */
  eagerTiles?: number;
}) {
  const [isWhole, events] = useWholeRow();
  if (games.length === 0) return null;

  return (
    <RailFrame title={title} href={href}>
      <ul className="rail-row" {...events}>
        {games.slice(0, isWhole ? games.length : TILES_IN_SIGHT).map((game, place) => (
          <li key={game.idHash}>
            <GameTile game={game} isEager={place < eagerTiles} />
          </li>
        ))}
      </ul>
    </RailFrame>
  );
}
