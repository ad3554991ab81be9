"use client";

import { startTransition, useEffect, useState } from "react";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameTile } from "./game-tile";
import { RailFrame } from "./rail-frame";

// As many as a wide window shows; the others come once scripts run, out of sight.
const TILES_FROM_SERVER = 9;

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
  const [isComplete, setIsComplete] = useState(false);
  // They wait for whatever is more urgent.
  useEffect(() => startTransition(() => setIsComplete(true)), []);
  if (games.length === 0) return null;

  return (
    <RailFrame title={title} href={href}>
      <ul className="rail-row">
        {games.slice(0, isComplete ? games.length : TILES_FROM_SERVER).map((game, place) => (
          <li key={game.idHash}>
            <GameTile game={game} isEager={place < eagerTiles} />
          </li>
        ))}
      </ul>
    </RailFrame>
  );
}
