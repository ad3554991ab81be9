import { Badge } from "@/components/ui/badge";
import type { RoundRow } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { UtcTime } from "./utc-time";

/** A player's rounds and what each moved. */
export function RoundsTable({ rows, currency }: { rows: readonly RoundRow[]; currency: string }) {
  return (
    <DataTable
      label={`Rounds in ${currency}`}
      columns={[
        { name: "Round" },
        { name: "Game" },
        { name: "State" },
        { name: "Bets", isNumeric: true },
        { name: "Wins", isNumeric: true },
        { name: "Rollbacks", isNumeric: true },
        { name: `Staked (${currency})`, isNumeric: true },
        { name: "Won", isNumeric: true },
        { name: "Rolled back", isNumeric: true },
        { name: "Net", isNumeric: true },
        { name: "Opened (UTC)" },
        { name: "Last call (UTC)" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.roundId}>
          <Cell>
            <CodeText>{row.roundId}</CodeText>
          </Cell>
          <Cell>
            <CodeText>{row.gameId}</CodeText>
          </Cell>
          <Cell>
            {row.closedAt ? <Badge>Closed</Badge> : <Badge tone="info">Open</Badge>}
            {row.freeBetCents > 0n ? (
              <span className="mt-1 block text-xs whitespace-nowrap text-muted">
                Free rounds, nominal {amountText(row.freeBetCents)}
              </span>
            ) : null}
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
          <Cell>
            <UtcTime at={row.openedAt} />
          </Cell>
          <Cell>
            <UtcTime at={row.lastCallAt} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
