import { Badge } from "@/components/ui/badge";
import type { ExploredRound } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { PlayerLink, RoundLink } from "./trail-links";
import { UtcTime } from "./utc-time";

/** Rounds of all players and what each moved. */
export function ExploredRoundsTable({ rows }: { rows: readonly ExploredRound[] }) {
  return (
    <DataTable
      label="Rounds"
      columns={[
        { name: "Opened (UTC)" },
        { name: "Player" },
        { name: "Round" },
        { name: "Game" },
        { name: "State" },
        { name: "Bets", isNumeric: true },
        { name: "Wins", isNumeric: true },
        { name: "Rollbacks", isNumeric: true },
        { name: "Staked", isNumeric: true },
        { name: "Won", isNumeric: true },
        { name: "Rolled back", isNumeric: true },
        { name: "Net", isNumeric: true },
        { name: "Currency" },
        { name: "Last call (UTC)" },
      ]}
    >
      {rows.map((row) => (
        <tr key={`${row.player.id} ${row.roundId}`}>
          <Cell>
            <UtcTime at={row.openedAt} />
          </Cell>
          <Cell className="min-w-[12ch]">
            <PlayerLink id={row.player.id} username={row.player.username} />
          </Cell>
          <Cell>
            <RoundLink playerId={row.player.id} roundId={row.roundId} />
          </Cell>
          <Cell>
            <CodeText>{row.gameId}</CodeText>
          </Cell>
          <Cell>
            <RoundState round={row} />
          </Cell>
          <Cell isNumeric>{row.betCount}</Cell>
          <Cell isNumeric>{row.winCount}</Cell>
          <Cell isNumeric>{row.rollbackCount}</Cell>
          <Cell isNumeric>{amountText(row.betCents)}</Cell>
          <Cell isNumeric>{amountText(row.winCents)}</Cell>
          <Cell isNumeric>
            <SignedAmount cents={row.rolledBackCents} />
          </Cell>
          <Cell isNumeric className="font-semibold">
            <SignedAmount cents={row.netCents} />
          </Cell>
          <Cell>{row.currency}</Cell>
          <Cell>
            <UtcTime at={row.lastCallAt} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** Whether a round still waits for its end, and who pays for it. A refused bet leaves a round nothing happened in. */
export function RoundState({
  round: { closedAt, betCount, freeBetCents },
}: {
  round: Pick<ExploredRound, "closedAt" | "betCount" | "freeBetCents">;
}) {
  const isOpen = closedAt === null && betCount > 0;

  return (
    <span className="flex gap-1">
      {isOpen ? <Badge tone="info">Open</Badge> : <Badge>{closedAt ? "Closed" : "No bet"}</Badge>}
      {freeBetCents > 0n ? <Badge tone="brass">Free</Badge> : null}
    </span>
  );
}
