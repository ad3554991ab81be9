"use client";

import { useState } from "react";
import { gamePath } from "@/components/lobby/game-path";
import { Link } from "@/components/ui/link";
import type { GameDetails } from "@/lib/games";
import { GAME_CHANGES } from "@/lib/games/game-changes";
import { ChangeGames, type ChangeGamesAction } from "./change-games";
import { CodeText } from "./code-text";
import { Cell, DataTable, RowHead } from "./data-table";
import { DoneNote } from "./done-note";
import { GameState } from "./game-state";
import { UtcTime } from "./utc-time";

const BOX = "size-5 cursor-pointer accent-brass";

/** The catalogue, games that are not offered included; those that are ticked can be changed together. */
export function GamesTable({
  rows,
  changeGames,
}: {
  rows: readonly GameDetails[];
  /** Null where the role does not include it. */
  changeGames: ChangeGamesAction | null;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<string | null>(null);
  // Another page of the list keeps no ticks that nobody sees.
  const chosen = rows.filter(({ idHash }) => ticked.has(idHash));
  const areAllTicked = rows.length > 0 && chosen.length === rows.length;

  const tick = (idHash: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(idHash);
    else next.delete(idHash);
    setTicked(next);
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {changeGames ? (
        <div className="flex min-h-11 flex-wrap items-center gap-2 text-sm">
          {chosen.length > 0 ? (
            <>
              <span className="mr-1 font-semibold">{countText(chosen.length)} chosen:</span>
              {GAME_CHANGES.map((change) => (
                <ChangeGames
                  key={change}
                  gameIds={chosen.map(({ idHash }) => idHash)}
                  label={chosen.length === 1 ? (chosen[0]?.name ?? "") : countText(chosen.length)}
                  change={change}
                  action={changeGames}
                  onDone={(done) => {
                    setMessage(done);
                    setTicked(new Set());
                  }}
                />
              ))}
            </>
          ) : (
            <span className="text-muted">Tick games to switch, hide or feature them together.</span>
          )}
          <DoneNote>{message}</DoneNote>
        </div>
      ) : null}
      <DataTable
        label="Games"
        columns={[
          ...(changeGames ? [{ name: "Choose", isNameHidden: true }] : []),
          { name: "Game" },
          { name: "Id" },
          { name: "Studio" },
          { name: "Type" },
          { name: "State" },
          { name: "Free rounds" },
          { name: "Demo" },
          { name: "Last listed (UTC)" },
        ]}
      >
        {changeGames ? (
          <tr>
            <Cell colSpan={9} className="bg-raised/40">
              <label className="inline-flex min-h-6 cursor-pointer items-center gap-2 text-xs font-semibold text-muted">
                <input
                  type="checkbox"
                  className={BOX}
                  checked={areAllTicked}
                  onChange={(event) => setTicked(new Set(event.target.checked ? rows.map(({ idHash }) => idHash) : []))}
                />
                All {rows.length} on this page
              </label>
            </Cell>
          </tr>
        ) : null}
        {rows.map((game) => (
          <tr key={game.idHash}>
            {changeGames ? (
              <Cell>
                <input
                  type="checkbox"
                  aria-label={`Choose ${game.name}`}
                  className={BOX}
                  checked={ticked.has(game.idHash)}
                  onChange={(event) => tick(game.idHash, event.target.checked)}
                />
              </Cell>
            ) : null}
            <RowHead className="min-w-[18ch]">
              <Link
                href={`/admin${gamePath(game.idHash)}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {game.name}
              </Link>
            </RowHead>
            <Cell>
              <CodeText>{game.idHash}</CodeText>
            </Cell>
            <Cell className="whitespace-nowrap">{game.studioName}</Cell>
            <Cell className="whitespace-nowrap">{game.type}</Cell>
            <Cell>
              <GameState {...game} />
            </Cell>
            <Cell>{game.hasFreeRounds ? "Yes" : <span className="text-muted">No</span>}</Cell>
            <Cell>{game.hasDemo ? "Yes" : <span className="text-muted">No</span>}</Cell>
            <Cell>
              <UtcTime at={game.lastSeenAt} />
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}

function countText(count: number): string {
  return count === 1 ? "1 game" : `${count} games`;
}
