import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { ReconciliationRow } from "@/lib/reports";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText, dayText } from "./format";
import { RunProgress } from "./run-progress";
import { UtcTime } from "./utc-time";

/** Checks of the ledger, and what came of each. */
export function ReconciliationsTable({ rows }: { rows: readonly ReconciliationRow[] }) {
  return (
    <DataTable
      label="Checks of the ledger"
      columns={[
        { name: "Began (UTC)" },
        { name: "Why" },
        { name: "Result" },
        { name: "Accounts", isNumeric: true },
        { name: "Postings", isNumeric: true },
        { name: "Sum of all", isNumeric: true },
        { name: "Finished (UTC)" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead className="font-normal">
            <UtcTime at={row.startedAt} />
          </RowHead>
          <Cell className="whitespace-nowrap">{whyOf(row)}</Cell>
          <Cell className="min-w-[22ch]">
            <ResultOf row={row} />
          </Cell>
          <Cell isNumeric>{row.accounts?.toLocaleString("en") ?? "–"}</Cell>
          <Cell isNumeric>{row.postings?.toLocaleString("en") ?? "–"}</Cell>
          <Cell isNumeric>{row.sumCents === null ? "–" : amountText(row.sumCents)}</Cell>
          <Cell>{row.finishedAt ? <UtcTime at={row.finishedAt} /> : <span className="text-muted">–</span>}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

function whyOf({ night, requestedBy }: ReconciliationRow): string {
  if (night) return `Night of ${dayText(night)}`;

  return requestedBy ? `Asked for by ${requestedBy}` : "Command line";
}

function ResultOf({ row }: { row: ReconciliationRow }) {
  if (row.isIntact === null) return <Unfinished row={row} />;
  if (row.isIntact) return <Badge tone="win">Intact</Badge>;

  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone="danger">Not intact</Badge>
      {row.problem ? (
        <span className="text-xs text-muted">
          {row.problem.problem}
          {row.problem.version === null ? " in the account of " : ` at posting ${row.problem.version} of `}
          <Link href={`/admin/players/${row.problem.playerId}`} className="underline underline-offset-4">
            this player
          </Link>
        </span>
      ) : null}
    </span>
  );
}

function Unfinished({ row }: { row: ReconciliationRow }) {
  if (row.requestedBy === null) return <Badge tone="neutral">Not finished</Badge>;

  return (
    <RunProgress
      label="Check of the ledger"
      done={Number(row.postingsDone ?? 0n)}
      total={row.postingsTotal === null ? null : Number(row.postingsTotal)}
      unit="postings"
    />
  );
}
