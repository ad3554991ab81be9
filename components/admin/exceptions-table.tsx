import Link from "next/link";
import type { ExceptionRow } from "@/lib/reports";
import { CodeText } from "./code-text";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";
import { RawQuery } from "./raw-query";
import { UtcTime } from "./utc-time";
import { exceptionWords } from "./words";

/** Calls that were answered but need a person's eye. */
export function ExceptionsTable({ rows }: { rows: readonly ExceptionRow[] }) {
  return (
    <DataTable
      label="Exceptions"
      columns={[
        { name: "Time (UTC)" },
        { name: "What happened" },
        { name: "Player" },
        { name: "Call id" },
        { name: "Round" },
        { name: "Amount", isNumeric: true },
        { name: "As sent" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <RowHead className="min-w-[22ch] font-normal">{exceptionWords(row.kind)}</RowHead>
          <Cell>
            <Link
              href={`/admin/players/${row.player.id}?view=calls`}
              className="inline-flex min-h-6 items-center font-semibold underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {row.player.username}
            </Link>
          </Cell>
          <Cell>
            <CodeText>{row.callId}</CodeText>
            {row.rb === 1 ? <span className="block text-xs text-muted">rollback</span> : null}
          </Cell>
          <Cell>
            <CodeText>{row.roundId}</CodeText>
          </Cell>
          <Cell isNumeric>
            {amountText(row.amountCents)} {row.player.currency}
          </Cell>
          <Cell>
            <RawQuery query={row.maskedQuery} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
