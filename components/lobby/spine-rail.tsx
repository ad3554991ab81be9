"use client";

import { useRef } from "react";
import { GameTile } from "./game-tile";
import { RailFrame } from "./rail-frame";
import type { LaterRail } from "./rails";
import { useCatalogue } from "./use-catalogue";
import { useIsNear } from "./use-is-near";
import { tilesInSight, useWholeRow } from "./use-whole-row";

const NEAR = "400px";
const BLANKS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/** A row further down: its games are looked up when it comes near, so the first load carries their ids alone. */
export function SpineRail({ rail, version }: { rail: LaterRail; version: string }) {
  const ref = useRef<HTMLElement>(null);
  const isNear = useIsNear(ref, NEAR);
  const { catalogue } = useCatalogue(version, { isInTurn: true });
  const [isWhole, events] = useWholeRow();
  const games =
    catalogue && isNear
      ? rail.ids.slice(0, isWhole ? rail.ids.length : tilesInSight()).flatMap((id) => catalogue.find(id) ?? [])
      : null;

  return (
    <RailFrame ref={ref} title={rail.title} href={rail.href}>
      {games ? (
        <ul className="rail-row" {...events}>
          {games.map((game) => (
            <li key={game.idHash}>
              <GameTile game={game} />
            </li>
          ))}
        </ul>
      ) : (
        // As high as the tiles that will stand here, so that nothing below moves.
        <div aria-hidden="true" className="rail-row">
          {BLANKS.map((blank) => (
            <i key={blank} />
          ))}
        </div>
      )}
    </RailFrame>
  );
}
