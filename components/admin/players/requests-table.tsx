import { Link } from "@/components/ui/link";
import type { AdjustmentRequestRow, RequestStanding } from "@/lib/reports";
import { ADJUSTMENT_WORDS } from "../adjustment-words";
import { SignedAmount } from "../amount";
import { Cell, DataTable, RowHead } from "../data-table";
import { amountText } from "../format";
import { PlayerStatusBadge } from "../player-status-badge";
import { UtcTime } from "../utc-time";
import { ApproveAdjustment, type RequestActions } from "./approve-adjustment";

/** Requests for adjustments that take a second person. */
export function RequestsTable({
  rows,
  standing,
  actor,
  actions,
}: {
  rows: readonly AdjustmentRequestRow[];
  standing: RequestStanding;
  /** Who looks, as requests name them. */
  actor: string;
  /** Null where the role only looks. */
  actions: RequestActions | null;
}) {
  const isWaiting = standing === "waiting";
  const isDecided = standing === "approved" || standing === "rejected";

  return (
    <DataTable
      label="Requests for adjustments"
      columns={[
        { name: "Player" },
        { name: "Amount", isNumeric: true },
        ...(isWaiting ? [{ name: "Balance now", isNumeric: true }] : []),
        { name: "Kind" },
        { name: "Reason" },
        { name: "Asked for (UTC)" },
        { name: isDecided ? "Decided (UTC)" : "Until (UTC)" },
        ...(isWaiting && actions ? [{ name: "Decide", isNameHidden: true }] : []),
      ]}
    >
      {rows.map(({ player, ...row }) => (
        <tr key={row.id}>
          <RowHead>
            <Link
              href={`/admin/players/${player.id}`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {player.username}
            </Link>
            {player.status === "active" ? null : (
              <span className="ml-2">
                <PlayerStatusBadge status={player.status} />
              </span>
            )}
          </RowHead>
          <Cell isNumeric className="font-semibold">
            <SignedAmount cents={row.amountCents} /> {player.currency}
          </Cell>
          {isWaiting ? (
            <Cell isNumeric className={player.balanceCents + row.amountCents < 0n ? "text-danger" : undefined}>
              {amountText(player.balanceCents)}
            </Cell>
          ) : null}
          <Cell className="whitespace-nowrap">{ADJUSTMENT_WORDS[row.code]}</Cell>
          <Cell className="min-w-[20ch] max-w-md break-words">{row.note}</Cell>
          <Cell>
            <UtcTime at={row.createdAt} />
            <span className="block text-xs text-muted">by {row.requestedBy}</span>
          </Cell>
          <Cell>
            <UtcTime at={row.decidedAt ?? row.expiresAt} />
            {row.decidedBy ? <span className="block text-xs text-muted">by {row.decidedBy}</span> : null}
            {row.decidedBecause ? (
              <span className="block max-w-[30ch] text-xs break-words">{row.decidedBecause}</span>
            ) : null}
          </Cell>
          {isWaiting && actions ? (
            <Cell>
              <ApproveAdjustment
                request={{
                  id: row.id,
                  username: player.username,
                  currency: player.currency,
                  amountCents: String(row.amountCents),
                  balanceCents: String(player.balanceCents),
                  note: row.note,
                  isOwn: row.requestedBy === actor,
                }}
                actions={actions}
              />
            </Cell>
          ) : null}
        </tr>
      ))}
    </DataTable>
  );
}
