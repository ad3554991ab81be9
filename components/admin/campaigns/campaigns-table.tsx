import { Link } from "@/components/ui/link";
import { awardsLeft, type Campaign } from "@/lib/free-rounds";
import { Cell, DataTable, RowHead } from "../data-table";
import { UtcTime } from "../utc-time";
import { CampaignBadge } from "./campaign-badge";
import { campaignStanding, countText } from "./words";

/** Campaigns of free rounds, each with how far it has come. */
export function CampaignsTable({ rows, now }: { rows: readonly Campaign[]; now: Date }) {
  return (
    <DataTable
      label="Campaigns of free rounds"
      columns={[
        { name: "Campaign" },
        { name: "Status" },
        { name: "Game" },
        { name: "Rounds each", isNumeric: true },
        { name: "Awarded", isNumeric: true },
        { name: "Left", isNumeric: true },
        { name: "Failed", isNumeric: true },
        { name: "Starts (UTC)" },
        { name: "By" },
      ]}
    >
      {rows.map((campaign) => {
        const { id, name, gameName, currency, rounds, counts, startsAt, createdBy } = campaign;
        const awarded = counts.awarded + counts.withdrawing + counts.withdrawn + counts.kept;
        return (
          <tr key={id}>
            <RowHead className="min-w-[18ch]">
              <Link
                href={`/admin/free-rounds/campaigns/${id}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {name}
              </Link>
            </RowHead>
            <Cell>
              <CampaignBadge standing={campaignStanding(campaign, now)} />
            </Cell>
            <Cell className="min-w-[16ch]">
              {gameName} <span className="text-muted">{currency}</span>
            </Cell>
            <Cell isNumeric>{rounds}</Cell>
            <Cell isNumeric>{countText(awarded)}</Cell>
            <Cell isNumeric>{countText(awardsLeft(campaign))}</Cell>
            <Cell isNumeric>{countText(counts.failed)}</Cell>
            <Cell>
              <UtcTime at={startsAt} />
            </Cell>
            <Cell className="whitespace-nowrap">{createdBy}</Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
