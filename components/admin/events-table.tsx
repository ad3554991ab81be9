import { Link } from "@/components/ui/link";
import type { EventRow } from "@/lib/reports";
import { Cell, DataTable, RowHead } from "./data-table";
import { eventWords } from "./event-words";
import { PlainFields } from "./field-changes";
import { UtcTime } from "./utc-time";

/** Significant events, each with what is known of it. */
export function EventsTable({ rows }: { rows: readonly EventRow[] }) {
  return (
    <DataTable
      label="Significant events"
      columns={[{ name: "Time (UTC)" }, { name: "Event" }, { name: "Player" }, { name: "Details" }]}
    >
      {rows.map(({ id, kind, player, details, createdAt }) => (
        <tr key={id}>
          <Cell>
            <UtcTime at={createdAt} />
          </Cell>
          <RowHead className="min-w-[20ch]">{eventWords(kind)}</RowHead>
          <Cell>
            {player ? (
              <Link
                href={`/admin/players/${player.id}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {player.username}
              </Link>
            ) : (
              <span className="text-muted">–</span>
            )}
          </Cell>
          <Cell>
            <PlainFields value={details} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
