import { useTranslations } from "next-intl";
import { browserName } from "@/components/account/browser-name";
import { Badge } from "@/components/ui/badge";
import type { SessionRow } from "@/lib/auth";
import { Cell, DataTable, RowHead } from "../data-table";
import { UtcTime } from "../utc-time";
import { EndSession, type EndSessionAction } from "./end-session";

/** Where a player is and was signed in. */
export function SessionsTable({
  playerId,
  rows,
  endSession,
}: {
  playerId: string;
  rows: readonly SessionRow[];
  /** Null where the role does not include it. */
  endSession: EndSessionAction | null;
}) {
  const t = useTranslations("pages.account.browser");

  return (
    <DataTable
      label="Sessions"
      columns={[
        { name: "Browser" },
        { name: "State" },
        { name: "Signed in (UTC)" },
        { name: "Last active (UTC)" },
        { name: "Ended (UTC)" },
        ...(endSession ? [{ name: "End", isNameHidden: true }] : []),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead className="whitespace-nowrap">{browserName(row.userAgent, t)}</RowHead>
          <Cell>{row.isLiving ? <Badge tone="win">Signed in</Badge> : <Badge>Over</Badge>}</Cell>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <Cell>
            <UtcTime at={row.activeAt ?? row.createdAt} />
          </Cell>
          <Cell>{row.isLiving ? "–" : <UtcTime at={row.revokedAt ?? row.expiresAt} />}</Cell>
          {endSession ? (
            <Cell className="text-right">
              {row.isLiving ? (
                <EndSession playerId={playerId} sessionId={row.id} verb="End" action={endSession} />
              ) : null}
            </Cell>
          ) : null}
        </tr>
      ))}
    </DataTable>
  );
}
