import type { PostingRow } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { UtcTime } from "./utc-time";
import { POSTING_WORDS } from "./words";

/** Every posting of a player, its two sides and the balance around it. */
export function LedgerTable({ rows, currency }: { rows: readonly PostingRow[]; currency: string }) {
  return (
    <DataTable
      label={`Ledger in ${currency}`}
      columns={[
        { name: "No.", isNumeric: true },
        { name: "Time (UTC)" },
        { name: "Kind" },
        { name: "Call id" },
        { name: "Round" },
        { name: "Game" },
        { name: "Debit → credit" },
        { name: `Amount (${currency})`, isNumeric: true },
        { name: "Before", isNumeric: true },
        { name: "After", isNumeric: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={String(row.version)}>
          <Cell isNumeric className="text-muted">
            {String(row.version)}
          </Cell>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <Cell className="whitespace-nowrap">{POSTING_WORDS[row.kind]}</Cell>
          {row.adjustment ? (
            <Cell colSpan={3} className="max-w-md">
              <span className="block break-words">{row.adjustment.reason}</span>
              <span className="text-xs text-muted">by {row.adjustment.actor}</span>
            </Cell>
          ) : (
            <>
              <Cell>
                <CodeText>{row.callId}</CodeText>
              </Cell>
              <Cell>
                <CodeText>{row.roundId}</CodeText>
              </Cell>
              <Cell>
                <CodeText>{row.gameId}</CodeText>
              </Cell>
            </>
          )}
          <Cell className="text-xs whitespace-nowrap">
            {shortAccount(row.debitAccount)} <span aria-hidden="true">→</span>
            <span className="sr-only">to</span> {shortAccount(row.creditAccount)}
          </Cell>
          <Cell isNumeric className="font-semibold">
            <SignedAmount cents={row.movedCents} />
          </Cell>
          <Cell isNumeric className="text-muted">
            {amountText(row.balanceBeforeCents)}
          </Cell>
          <Cell isNumeric>{amountText(row.balanceAfterCents)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

// The page is one player's: the id behind "player:" would only push the house's side out of sight.
function shortAccount(account: string): string {
  return account.startsWith("player:") ? "player" : account.replace(/^house:/, "");
}
