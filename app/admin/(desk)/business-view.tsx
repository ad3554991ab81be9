import { changeText } from "@/components/admin/chart-words";
import { DashboardCharts } from "@/components/admin/dashboard-charts";
import { FigureList } from "@/components/admin/figure-list";
import { amountText, signedText } from "@/components/admin/format";
import { Section } from "@/components/admin/section";
import { TopTable } from "@/components/admin/top-table";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { type DashboardView, getDashboard, type ReportRow } from "@/lib/reports";
import { gamePerformancePath, performancePath } from "./reports/report-paths";

const BEFORE = {
  hours: "the 24 hours before",
  week: "the 7 days before",
  month: "the 30 days before",
} as const satisfies Record<DashboardView, string>;

/** What play brings in: figures, charts and the best of games and studios. */
export async function BusinessView({
  currency,
  view,
  mayOpenReports,
}: {
  currency: string;
  view: DashboardView;
  /** Whether names lead on to the reports. */
  mayOpenReports: boolean;
}) {
  const { current, previous, points, activePlayers, balanceCents, topGames, topStudios } = await getDashboard(db(), {
    currency,
    view,
    now: new Date(),
  });
  const before = BEFORE[view];
  const compared = (now: bigint, then: bigint) => {
    const change = changeText(now, then);

    return change ? `${change} on ${before}` : `Nothing in ${before}`;
  };

  return (
    <>
      <FigureList
        figures={[
          {
            label: `GGR (${currency})`,
            value: signedText(current.ggrCents),
            note: compared(current.ggrCents, previous.ggrCents),
          },
          {
            label: `Turnover (${currency})`,
            value: amountText(current.turnoverCents),
            note: compared(current.turnoverCents, previous.turnoverCents),
          },
          {
            label: "Active players",
            value: activePlayers.toLocaleString("en"),
            note: "With a paid stake, each once",
          },
          {
            label: "Rounds",
            value: current.roundCount.toLocaleString("en"),
            note: compared(current.roundCount, previous.roundCount),
          },
          {
            label: `NGR (${currency})`,
            value: signedText(current.ngrCents),
            note: "GGR less the cost of free rounds",
          },
          {
            label: `Free-rounds cost (${currency})`,
            value: amountText(current.freeRoundsCents),
            note: compared(current.freeRoundsCents, previous.freeRoundsCents),
          },
          { label: `Wins (${currency})`, value: amountText(current.winCents), note: "Paid by studios' games" },
          {
            label: `Players' balances (${currency})`,
            value: amountText(balanceCents),
            note: "Now, what the house owes",
          },
        ]}
      />
      <DashboardCharts points={points} step={view === "hours" ? "hour" : "day"} currency={currency} before={before} />
      <div className="grid gap-6 xl:grid-cols-2">
        <TopSection
          {...{ currency, view }}
          kind="games"
          rows={topGames}
          hrefOf={mayOpenReports ? (key) => gamePerformancePath(key, currency) : null}
        />
        <TopSection
          {...{ currency, view }}
          kind="studios"
          rows={topStudios}
          hrefOf={mayOpenReports ? (studio) => performancePath({ studio, currency }) : null}
        />
      </div>
    </>
  );
}

function TopSection({
  kind,
  rows,
  currency,
  view,
  hrefOf,
}: {
  kind: "games" | "studios";
  rows: readonly ReportRow[];
  currency: string;
  view: DashboardView;
  hrefOf: ((key: string) => string) | null;
}) {
  const when = view === "hours" ? "Yesterday and today" : view === "week" ? "Last 7 days" : "Last 30 days";

  return (
    <Section title={`Top ${kind}`} description={`${when}, by turnover.`}>
      {rows.length > 0 ? (
        <TopTable label={`Top ${kind}`} first={kind === "games" ? "Game" : "Studio"} {...{ rows, currency, hrefOf }} />
      ) : (
        <EmptyState title="No play yet" />
      )}
    </Section>
  );
}
