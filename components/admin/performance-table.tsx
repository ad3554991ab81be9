import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { PerformanceRow, PerformanceSort, RtpJudgement } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { percentText } from "./chart-words";
import { Cell, type ColumnSort, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";

/** Games or studios beside each other, outliers flagged. */
export function PerformanceTable({
  label,
  first,
  rows,
  currency,
  sortOf,
  hrefOf,
}: {
  label: string;
  /** The head of the first column. */
  first: string;
  rows: readonly PerformanceRow[];
  currency: string;
  sortOf: (sort: PerformanceSort) => ColumnSort;
  hrefOf: (key: string) => string;
}) {
  return (
    <DataTable
      label={label}
      columns={[
        { name: first },
        { name: "RTP", isNumeric: true, sort: sortOf("rtp") },
        { name: "Band of chance", isNumeric: true },
        { name: "Verdict" },
        { name: "Rounds", isNumeric: true, sort: sortOf("rounds") },
        { name: `Turnover (${currency})`, isNumeric: true, sort: sortOf("turnover") },
        { name: "Wins", isNumeric: true },
        { name: "GGR", isNumeric: true, sort: sortOf("ggr") },
        { name: "Free-rounds cost", isNumeric: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <RowHead className="max-w-[26ch] truncate">
            <Link
              href={hrefOf(row.key)}
              className="underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {row.name}
            </Link>
          </RowHead>
          <Cell isNumeric className="font-semibold">
            {row.rtp === null ? "–" : percentText(row.rtp)}
          </Cell>
          <Cell isNumeric>{marginText(row)}</Cell>
          <Cell>
            <VerdictBadge verdict={row.verdict} />
          </Cell>
          <Cell isNumeric>{row.roundCount.toLocaleString("en")}</Cell>
          <Cell isNumeric>{amountText(row.turnoverCents)}</Cell>
          <Cell isNumeric>{amountText(row.winCents)}</Cell>
          <Cell isNumeric>
            <SignedAmount cents={row.ggrCents} />
          </Cell>
          <Cell isNumeric>{amountText(row.freeRoundsCents)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** How far chance alone moves the RTP. */
export function marginText({ margin }: RtpJudgement): string {
  return margin === null ? "–" : `± ${percentText(margin)}`;
}

const VERDICT = {
  "too few rounds": { words: "Too few rounds", tone: "neutral" },
  usual: { words: "Usual", tone: "win" },
  high: { words: "Outlier: pays much", tone: "danger" },
  low: { words: "Outlier: pays little", tone: "danger" },
} as const satisfies Record<RtpJudgement["verdict"], object>;

/** What the rule says of a game's return. */
export function VerdictBadge({ verdict }: Pick<RtpJudgement, "verdict">) {
  return <Badge tone={VERDICT[verdict].tone}>{VERDICT[verdict].words}</Badge>;
}
