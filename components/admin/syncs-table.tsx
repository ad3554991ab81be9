import { Link } from "@/components/ui/link";
import type { SyncRecord } from "@/lib/games";
import { Cell, DataTable, RowHead } from "./data-table";
import { SyncBadge } from "./sync-state";
import { syncCauseWords } from "./sync-words";
import { UtcTime } from "./utc-time";

/** The last runs of the catalogue's sync. */
export function SyncsTable({ rows }: { rows: readonly SyncRecord[] }) {
  return (
    <DataTable
      label="Last catalogue syncs"
      columns={[
        { name: "Started (UTC)" },
        { name: "Took", isNumeric: true },
        { name: "Result" },
        { name: "Asked for by" },
        { name: "Added", isNumeric: true },
        { name: "Changed", isNumeric: true },
        { name: "Gone", isNumeric: true },
        { name: "Came back", isNumeric: true },
        { name: "Unreadable", isNumeric: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead className="font-normal">
            <Link
              href={`/admin/syncs/${row.id}`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              <UtcTime at={row.startedAt} />
            </Link>
          </RowHead>
          <Cell isNumeric>{row.finishedAt ? `${secondsBetween(row.startedAt, row.finishedAt)} s` : "–"}</Cell>
          <Cell>
            <SyncBadge status={row.status} />
            {row.cause ? <span className="mt-1 block max-w-[48ch] text-xs">{syncCauseWords(row.cause)}</span> : null}
          </Cell>
          <Cell className="whitespace-nowrap">{row.requestedBy ?? <span className="text-muted">schedule</span>}</Cell>
          <Cell isNumeric>{row.addedCount.toLocaleString("en")}</Cell>
          <Cell isNumeric>{row.changedCount.toLocaleString("en")}</Cell>
          <Cell isNumeric>{row.goneCount.toLocaleString("en")}</Cell>
          <Cell isNumeric>{row.returnedCount.toLocaleString("en")}</Cell>
          <Cell isNumeric>{row.invalidCount.toLocaleString("en")}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

function secondsBetween(from: Date, to: Date): string {
  return ((to.getTime() - from.getTime()) / 1_000).toFixed(1);
}
