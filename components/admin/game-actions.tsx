"use client";

import { useState } from "react";
import { ChangeGames, type ChangeGamesAction } from "./change-games";
import { DoneNote } from "./done-note";

/** The switches of one game. */
export function GameActions({
  game,
  action,
}: {
  game: {
    readonly idHash: string;
    readonly name: string;
    readonly isEnabled: boolean;
    readonly isHidden: boolean;
    readonly isFeatured: boolean;
  };
  action: ChangeGamesAction;
}) {
  const [message, setMessage] = useState<string | null>(null);
  const changes = [
    game.isFeatured ? "unfeature" : "feature",
    game.isHidden ? "show" : "hide",
    game.isEnabled ? "disable" : "enable",
  ] as const;

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        {changes.map((change) => (
          <ChangeGames
            key={change}
            gameIds={[game.idHash]}
            label={game.name}
            change={change}
            action={action}
            onDone={setMessage}
          />
        ))}
      </div>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}
