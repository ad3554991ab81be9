import type { ExceptionRow } from "@/lib/reports";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";
import { RawQuery } from "./raw-query";
import { CallLink, PlayerLink, RoundLink, TrailLink } from "./trail-links";
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
          <RowHead className="min-w-[24ch] font-normal">
            <TrailLink href={`/admin/exceptions/${row.id}`}>{exceptionWords(row.kind)}</TrailLink>
            {row.endedBecause ? (
              <span className="block max-w-[40ch] text-xs break-words text-muted">
                {row.endedBy}: {row.endedBecause}
              </span>
            ) : null}
          </RowHead>
          <Cell className="min-w-[12ch]">
            <PlayerLink id={row.player.id} username={row.player.username} />
          </Cell>
          <Cell>
            <CallLink callId={row.callId} />
            {row.rb === 1 ? <span className="block text-xs text-muted">rollback</span> : null}
          </Cell>
          <Cell>
            <RoundLink playerId={row.player.id} roundId={row.roundId} />
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
