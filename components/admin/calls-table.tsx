import { Badge } from "@/components/ui/badge";
import type { CallRow } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { RawQuery } from "./raw-query";
import { UtcTime } from "./utc-time";
import { POSTING_WORDS, refusalWords } from "./words";

/** The aggregator's calls about a player and what each was answered. */
export function CallsTable({ rows, currency }: { rows: readonly CallRow[]; currency: string }) {
  return (
    <DataTable
      label={`Calls in ${currency}`}
      columns={[
        { name: "Received (UTC)" },
        { name: "Kind" },
        { name: "Call id" },
        { name: "Round" },
        { name: "Game" },
        { name: `Asked (${currency})`, isNumeric: true },
        { name: "Answer" },
        { name: "Moved", isNumeric: true },
        { name: "Balance", isNumeric: true },
        { name: "As sent" },
      ]}
    >
      {rows.map((row) => (
        <tr key={`${row.callId} ${row.rb}`}>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <Cell className="whitespace-nowrap">
            {POSTING_WORDS[row.kind]}
            <span className="block text-xs text-muted">{row.type}</span>
          </Cell>
          <Cell>
            <CodeText>{row.callId}</CodeText>
            {row.undoesCallId ? (
              <div className="mt-1 text-xs text-muted">
                undoes <CodeText>{row.undoesCallId}</CodeText>
              </div>
            ) : null}
          </Cell>
          <Cell>
            <CodeText>{row.roundId}</CodeText>
          </Cell>
          <Cell>
            <CodeText>{row.gameId}</CodeText>
          </Cell>
          <Cell isNumeric>{amountText(row.amountCents)}</Cell>
          <Cell>
            <Badge tone={row.refusal ? "danger" : "neutral"}>{row.refusal ? "Refused" : "Booked"}</Badge>
            <span className="mt-1 block w-max max-w-[26ch] text-xs text-muted">
              error {wireError(row.refusal)}
              {row.refusal ? `: ${refusalWords(row.refusal)}` : null}
              {row.isUnmatched ? ", unmatched" : null}
            </span>
          </Cell>
          <Cell isNumeric className="font-semibold">
            <SignedAmount cents={row.movedCents} />
          </Cell>
          <Cell isNumeric>{amountText(row.balanceCents)}</Cell>
          <Cell>
            <RawQuery query={row.maskedQuery} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

// What the answer carried: the contract knows "insufficient balance" and one code for everything else.
function wireError(refusal: string | null): 0 | 1 | 2 {
  if (refusal === null) return 0;

  return refusal === "INSUFFICIENT_FUNDS" ? 1 : 2;
}
