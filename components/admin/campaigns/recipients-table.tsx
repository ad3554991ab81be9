import { Link } from "@/components/ui/link";
import type { Recipient } from "@/lib/free-rounds";
import { Cell, DataTable, RowHead } from "../data-table";
import { UtcTime } from "../utc-time";
import { RECIPIENT_STATE_WORDS, recipientCauseWords } from "./words";

/** Recipients of a campaign in the order of its list, with why a line cannot be awarded. */
export function RecipientsTable({ rows }: { rows: readonly Recipient[] }) {
  return (
    <DataTable
      label="Recipients"
      columns={[
        { name: "Line", isNumeric: true },
        { name: "As given" },
        { name: "State" },
        { name: "Player" },
        { name: "Since (UTC)" },
      ]}
    >
      {rows.map(({ line, given, playerId, username, playerCurrency, state, cause, firstLine, endedAt }) => (
        <tr key={line}>
          <Cell isNumeric>{line}</Cell>
          <RowHead className="max-w-[32ch] break-words">{given}</RowHead>
          <Cell className="min-w-[24ch] max-w-[48ch]">
            {RECIPIENT_STATE_WORDS[state]}
            {cause ? <span className="block text-xs text-muted">{recipientCauseWords(cause, firstLine)}</span> : null}
          </Cell>
          <Cell className="whitespace-nowrap">
            {playerId ? (
              <Link
                href={`/admin/players/${playerId}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {username}
              </Link>
            ) : (
              <span className="text-muted">–</span>
            )}
            {playerCurrency ? <span className="ml-2 text-muted">{playerCurrency}</span> : null}
          </Cell>
          <Cell>{endedAt ? <UtcTime at={endedAt} /> : null}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
