import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { PlayerRow, PlayerSort } from "@/lib/reports";
import { Cell, type Column, DataTable, RowHead } from "../data-table";
import { amountText } from "../format";
import { PlayerStatusBadge } from "../player-status-badge";
import { UtcTime } from "../utc-time";
import { withParams } from "../with-params";

/** Players, one a line; heads of columns sort. */
export function PlayersTable({
  rows,
  path,
  fields,
}: {
  rows: readonly PlayerRow[];
  path: string;
  /** The filters and the order as the address has them. */
  fields: Readonly<Record<string, string | undefined>>;
}) {
  const sorted = (name: string, sort: PlayerSort, isNumeric = false): Column => {
    const isCurrent = (fields.sort ?? "created") === sort;
    const isAscending = isCurrent && fields.direction === "ascending";
    // Names are wanted from A on, figures and times from their largest.
    const direction = isCurrent ? (isAscending ? null : "ascending") : sort === "username" ? "ascending" : null;

    return {
      name,
      isNumeric,
      sort: {
        href: withParams(path, { ...fields, sort, direction }),
        order: isCurrent ? (isAscending ? "ascending" : "descending") : null,
      },
    };
  };

  return (
    <DataTable
      label="Players"
      columns={[
        sorted("Username", "username"),
        { name: "Status" },
        { name: "Currency" },
        sorted("Balance", "balance", true),
        sorted("Created (UTC)", "created"),
        sorted("Last seen (UTC)", "seen"),
        { name: "Tags" },
      ]}
    >
      {rows.map((player) => (
        <tr key={player.id}>
          <RowHead>
            <Link
              href={`${path}/${player.id}`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {player.username}
            </Link>
          </RowHead>
          <Cell>
            <span className="flex gap-1.5">
              <PlayerStatusBadge status={player.status} />
              {player.excludedUntil ? <Badge tone="brass">Excluded</Badge> : null}
              {player.hasOpenExceptions ? <Badge tone="danger">Exceptions</Badge> : null}
            </span>
          </Cell>
          <Cell>{player.currency}</Cell>
          <Cell isNumeric>{amountText(player.balanceCents)}</Cell>
          <Cell>
            <UtcTime at={player.createdAt} />
          </Cell>
          <Cell>
            {player.lastSeenAt ? <UtcTime at={player.lastSeenAt} /> : <span className="text-muted">Never</span>}
          </Cell>
          <Cell className="min-w-[16ch] text-xs">{player.tags.join(", ")}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
