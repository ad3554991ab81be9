"use client";

import { useEffect, useRef, useState } from "react";
import { GameTile } from "./game-tile";
import { RailFrame } from "./rail-frame";
import type { LaterRail } from "./rails";
import { useCatalogue } from "./use-catalogue";

const BLANKS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/** A row further down: its games are looked up when it comes near, so the first load carries their ids alone. */
export function SpineRail({ rail, version }: { rail: LaterRail; version: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const { catalogue } = useCatalogue(version);
  const games = catalogue && isNear ? rail.ids.flatMap((id) => catalogue.find(id) ?? []) : null;

  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: "400px" },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);

  return (
    <RailFrame title={rail.title} href={rail.href}>
      <div ref={ref}>
        {games ? (
          <ul className="rail-row">
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
      </div>
    </RailFrame>
  );
}
