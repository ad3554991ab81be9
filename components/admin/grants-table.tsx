import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";
import type { ListedGrant } from "@/lib/free-rounds";
import { formatCents } from "@/lib/money";
import { Cell, DataTable, RowHead } from "./data-table";
import { GrantActions } from "./grant-actions";
import { GrantBadge } from "./grant-badge";
import { grantCauseWords, grantStanding } from "./grant-words";
import { UtcTime } from "./utc-time";

/** Free rounds we awarded, or tried to. */
export function GrantsTable({
  rows,
  now,
  actions,
}: {
  rows: readonly ListedGrant[];
  /** Decides what has expired. */
  now: Date;
  actions: Pick<ComponentProps<typeof GrantActions>, "deleteGrant" | "checkGrant">;
}) {
  return (
    <DataTable
      label="Grants of free rounds"
      columns={[
        { name: "Player" },
        { name: "Game" },
        { name: "Rounds", isNumeric: true },
        { name: "Bet level", isNumeric: true },
        { name: "Played", isNumeric: true },
        { name: "Won", isNumeric: true },
        { name: "Status" },
        { name: "Valid until (UTC)" },
        { name: "By" },
        { name: "Created (UTC)" },
        { name: "Actions", isNameHidden: true },
      ]}
    >
      {rows.map((grant) => {
        const standing = grantStanding(grant, now);
        return (
          <tr key={grant.id}>
            <RowHead>
              <Link
                href={`/admin/free-rounds/${grant.playerId}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {grant.username}
              </Link>
            </RowHead>
            <Cell className="min-w-[16ch]">{grant.gameName}</Cell>
            <Cell isNumeric>{grant.rounds}</Cell>
            <Cell isNumeric>{grant.betLevel}</Cell>
            <UseCells grant={grant} />
            <Cell>
              <GrantBadge standing={standing} />
              {grant.cause ? (
                <span className="mt-1 block min-w-[24ch] max-w-[40ch] text-xs text-muted">
                  {grantCauseWords(grant.cause)}
                </span>
              ) : null}
            </Cell>
            <Cell>
              <UtcTime at={grant.expiresAt} />
            </Cell>
            <Cell className="whitespace-nowrap">
              {grant.grantedBy}
              {grant.campaignId ? (
                <Link
                  href={`/admin/free-rounds/campaigns/${grant.campaignId}`}
                  className="ml-2 inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
                >
                  Campaign
                </Link>
              ) : null}
            </Cell>
            <Cell>
              <UtcTime at={grant.createdAt} />
            </Cell>
            <Cell>
              <GrantActions grant={brief(grant)} standing={standing} {...actions} />
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}

/** What our ledger says was played; "about" where another grant of the game lived at the same time. */
function UseCells({ grant: { status, use, rounds, currency } }: { grant: ListedGrant }) {
  if (status !== "granted" && status !== "deleted") {
    return (
      <>
        <Cell isNumeric />
        <Cell isNumeric />
      </>
    );
  }
  const about = use?.isShared ? (
    <abbr title="Calls name no grant, and another one of this game lived at the same time" className="no-underline">
      about{" "}
    </abbr>
  ) : null;

  return (
    <>
      <Cell isNumeric>
        {about}
        {use?.playedCount ?? 0} of {rounds}
      </Cell>
      <Cell isNumeric>
        {about}
        {formatCents(use?.wonCents ?? 0n, currency)}
      </Cell>
    </>
  );
}

// Only what the buttons say goes to the browser.
function brief({ id, rounds, gameName, username }: ListedGrant) {
  return { id, rounds, gameName, username };
}
