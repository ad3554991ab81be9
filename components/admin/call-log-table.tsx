import type { LoggedEntry } from "@/lib/call-log";
import { CallAnswer } from "./call-answer";
import { CodeText } from "./code-text";
import { Cell, DataTable } from "./data-table";
import { amountText, millisecondsText, skewText } from "./format";
import { RawQuery } from "./raw-query";
import { CallLink, PlayerLink, RoundLink, TrailLink } from "./trail-links";
import { UtcTime } from "./utc-time";
import { loggedKindWords } from "./words";

/** Callbacks as they came in, each with its answer. */
export function CallLogTable({ rows }: { rows: readonly LoggedEntry[] }) {
  return (
    <DataTable
      label="Callbacks"
      columns={[
        { name: "Received (UTC)" },
        { name: "Asked for" },
        { name: "Player" },
        { name: "Amount", isNumeric: true },
        { name: "Answer" },
        { name: "Balance", isNumeric: true },
        { name: "Took (ms)", isNumeric: true },
        { name: "Clock skew", isNumeric: true },
        { name: "Call id" },
        { name: "Round" },
        { name: "Game" },
        { name: "From" },
        { name: "As sent" },
      ]}
    >
      {rows.map((entry) => (
        <tr key={entry.id}>
          <Cell>
            <TrailLink href={`/admin/calls/${entry.id}`}>
              <UtcTime at={entry.receivedAt} />
            </TrailLink>
          </Cell>
          <Cell className="whitespace-nowrap">
            {loggedKindWords(entry.kind)}
            {entry.type ? <span className="block max-w-[16ch] truncate text-xs text-muted">{entry.type}</span> : null}
          </Cell>
          <Cell className="min-w-[12ch]">
            <PlayerLink id={entry.playerId} username={entry.username} />
          </Cell>
          <Cell isNumeric>
            {entry.amountCents === null ? "–" : `${amountText(entry.amountCents)} ${entry.currency ?? ""}`}
          </Cell>
          <Cell>
            <CallAnswer entry={entry} />
          </Cell>
          <Cell isNumeric>{amountText(entry.balanceCents)}</Cell>
          <Cell isNumeric>{millisecondsText(entry.durationMs)}</Cell>
          <Cell isNumeric>{skewText(entry.clockSkewMs)}</Cell>
          <Cell>
            <CallLink callId={entry.callId} />
          </Cell>
          <Cell>
            <RoundLink playerId={entry.playerId} roundId={entry.roundId} />
          </Cell>
          <Cell>
            <CodeText>{entry.gameId}</CodeText>
          </Cell>
          <Cell className="font-mono text-xs whitespace-nowrap">{entry.sourceAddress ?? "unknown"}</Cell>
          <Cell>
            <RawQuery query={entry.maskedQuery} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
