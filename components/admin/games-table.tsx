import Link from "next/link";
import type { ComponentProps } from "react";
import { Badge } from "@/components/ui/badge";
import type { GameDetails } from "@/lib/games";
import { CodeText } from "./code-text";
import { Cell, DataTable, RowHead } from "./data-table";
import { GameSwitch } from "./game-switch";
import { UtcTime } from "./utc-time";

/** The catalogue, games that are not offered included. */
export function GamesTable({
  rows,
  performanceHref,
  switchGame,
}: {
  rows: readonly GameDetails[];
  /** Where a game's performance is told; null where the role may not go there. */
  performanceHref: ((gameId: string) => string) | null;
  /** Null where the role does not include it. */
  switchGame: ComponentProps<typeof GameSwitch>["action"] | null;
}) {
  return (
    <DataTable
      label="Games"
      columns={[
        { name: "Game" },
        { name: "Id" },
        { name: "Studio" },
        { name: "Type" },
        { name: "State" },
        { name: "Free rounds" },
        { name: "Demo" },
        { name: "Last listed (UTC)" },
        { name: "Switch", isNameHidden: true },
      ]}
    >
      {rows.map((game) => (
        <tr key={game.idHash}>
          <RowHead className="min-w-[18ch]">
            {performanceHref ? (
              <Link
                href={performanceHref(game.idHash)}
                className="underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {game.name}
              </Link>
            ) : (
              game.name
            )}
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
          <Cell className="text-right">
            {switchGame && (
              <GameSwitch
                game={{ idHash: game.idHash, name: game.name, isEnabled: game.isEnabled }}
                action={switchGame}
              />
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

// The two are apart: a game that is switched off may also be gone, and stays off when it comes back.
function GameState({ isAvailable, isEnabled }: Pick<GameDetails, "isAvailable" | "isEnabled">) {
  if (isAvailable && isEnabled) return <Badge tone="win">Offered</Badge>;

  return (
    <span className="flex flex-wrap gap-1">
      {isEnabled ? null : <Badge tone="danger">Switched off</Badge>}
      {isAvailable ? null : <Badge>Gone</Badge>}
    </span>
  );
}
