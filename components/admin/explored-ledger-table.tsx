import type { ExploredPosting } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { CallLink, PlayerLink, RoundLink } from "./trail-links";
import { UtcTime } from "./utc-time";
import { POSTING_WORDS } from "./words";

/** Postings of all players, each with its two sides and the balance around it. */
export function ExploredLedgerTable({ rows }: { rows: readonly ExploredPosting[] }) {
  return (
    <DataTable
      label="Postings"
      columns={[
        { name: "Time (UTC)" },
        { name: "Player" },
        { name: "No.", isNumeric: true },
        { name: "Kind" },
        { name: "Amount", isNumeric: true },
        { name: "Before", isNumeric: true },
        { name: "After", isNumeric: true },
        { name: "Currency" },
        { name: "Debit → credit" },
        { name: "Call id" },
        { name: "Round" },
        { name: "Game" },
      ]}
    >
      {rows.map((row) => (
        <tr key={`${row.player.id} ${row.version}`}>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <Cell className="min-w-[12ch]">
            <PlayerLink id={row.player.id} username={row.player.username} />
          </Cell>
          <Cell isNumeric className="text-muted">
            {String(row.version)}
          </Cell>
          <Cell className="whitespace-nowrap">{POSTING_WORDS[row.kind]}</Cell>
          <Cell isNumeric className="font-semibold">
            <SignedAmount cents={row.movedCents} />
          </Cell>
          <Cell isNumeric className="text-muted">
            {amountText(row.balanceBeforeCents)}
          </Cell>
          <Cell isNumeric>{amountText(row.balanceAfterCents)}</Cell>
          <Cell>{row.currency}</Cell>
          <Cell className="text-xs whitespace-nowrap">
            {sideText(row.debitAccount)} <span aria-hidden="true">→</span>
            <span className="sr-only">to</span> {sideText(row.creditAccount)}
          </Cell>
          <Cell>
            {row.adjustment ? (
              <span className="block max-w-[26ch] min-w-[18ch] break-words">
                {row.adjustment.reason} <span className="text-xs text-muted">by {row.adjustment.actor}</span>
              </span>
            ) : (
              <CallLink callId={row.callId} />
            )}
          </Cell>
          <Cell>
            <RoundLink playerId={row.player.id} roundId={row.roundId} />
          </Cell>
          <Cell>
            <CodeText>{row.gameId}</CodeText>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

// Whose account it is says the row already.
function sideText(account: string): string {
  return account.startsWith("player:") ? "player" : account.replace(/^house:/, "");
}
