import { Badge } from "@/components/ui/badge";
import type { ComparedGrant } from "@/lib/free-rounds";
import { CodeText } from "./code-text";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";
import { GrantBadge } from "./grant-badge";
import { grantStanding } from "./grant-words";
import { UtcTime } from "./utc-time";

const STANDING = {
  both: { word: "Both", tone: "win" },
  "only-ours": { word: "Only ours", tone: "danger" },
  "only-theirs": { word: "Only theirs", tone: "brass" },
} as const satisfies Record<ComparedGrant["standing"], object>;

/** A player's free rounds as we and as the aggregator keep them, side by side. */
export function ComparisonTable({
  rows,
  currency,
  now,
}: {
  rows: readonly ComparedGrant[];
  currency: string;
  /** Decides what has expired. */
  now: Date;
}) {
  return (
    <DataTable
      label="Free rounds, ours against the aggregator's"
      columns={[
        { name: "Game" },
        { name: "Known to" },
        { name: "Ours" },
        { name: "Theirs" },
        { name: "Rounds", isNumeric: true },
        { name: "Performed", isNumeric: true },
        { name: `Won (${currency})`, isNumeric: true },
        { name: "Bet level", isNumeric: true },
        { name: "Valid until (UTC)" },
        { name: "Aggregator's id" },
        { name: "By" },
      ]}
    >
      {rows.map(({ standing, ours, theirs }) => {
        const expiresAt = theirs?.expiresAt ?? ours?.expiresAt;
        return (
          <tr key={ours?.id ?? `theirs-${theirs?.id}`}>
            <RowHead className="min-w-[18ch]">
              {ours?.gameName ?? theirs?.gameId}
              {ours ? <span className="block text-xs font-normal text-muted">{ours.gameId}</span> : null}
            </RowHead>
            <Cell>
              <Badge tone={STANDING[standing].tone}>{STANDING[standing].word}</Badge>
            </Cell>
            <Cell>{ours ? <GrantBadge standing={grantStanding(ours, now)} /> : <None />}</Cell>
            <Cell>{theirs ? <Badge>{theirs.isActive ? "Active" : "Ended"}</Badge> : <None />}</Cell>
            <Cell isNumeric>
              <Pair ours={ours?.rounds} theirs={theirs?.rounds} />
            </Cell>
            <Cell isNumeric>{theirs ? theirs.performedCount : <None />}</Cell>
            <Cell isNumeric>{theirs?.wonCents == null ? <None /> : amountText(theirs.wonCents)}</Cell>
            <Cell isNumeric>
              <Pair ours={ours?.betLevel} theirs={theirs?.betLevel ?? undefined} />
            </Cell>
            <Cell>{expiresAt ? <UtcTime at={expiresAt} /> : <None />}</Cell>
            <Cell>
              <CodeText>{theirs?.id ?? ours?.aggregatorId ?? null}</CodeText>
            </Cell>
            <Cell className="whitespace-nowrap">{ours?.grantedBy ?? <None />}</Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}

function None() {
  return <span className="text-muted">–</span>;
}

// One figure where both sides agree or only one speaks; both, named, where they differ.
function Pair({ ours, theirs }: { ours: number | undefined; theirs: number | undefined }) {
  if (ours === undefined || theirs === undefined || ours === theirs) return <>{ours ?? theirs ?? <None />}</>;

  return (
    <span className="text-danger">
      ours {ours}, theirs {theirs}
    </span>
  );
}
