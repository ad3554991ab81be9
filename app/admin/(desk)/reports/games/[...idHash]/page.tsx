import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { percentText } from "@/components/admin/chart-words";
import { CodeText } from "@/components/admin/code-text";
import { FigureList } from "@/components/admin/figure-list";
import { amountText, signedText } from "@/components/admin/format";
import { GameCharts } from "@/components/admin/game-charts";
import { LinkPills } from "@/components/admin/link-pills";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { marginText, VerdictBadge } from "@/components/admin/performance-table";
import { RANGE_WORDS } from "@/components/admin/report-words";
import { RtpRule } from "@/components/admin/rtp-rule";
import { type SearchParams, withParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findGame } from "@/lib/games";
import { findPerformance, listCurrencies, listGameSeries, REPORT_RANGES, stepFor } from "@/lib/reports";
import { periodOf } from "../../report-params";
import { gamePerformancePath, performancePath } from "../../report-paths";
import { performanceFields, RTP_RULE, readPerformanceChoice } from "../performance-params";

export const metadata: Metadata = { title: "A game's performance" };

export default async function GamePerformancePage({
  params,
  searchParams,
}: {
  params: Promise<{ idHash: string[] }>;
  searchParams: SearchParams;
}) {
  const gameId = (await params).idHash.map(decodeURIComponent).join("/");
  const path = gamePerformancePath(gameId);
  await requirePermission("reports.view", path);
  // PostgreSQL has no text with NUL in it, and addresses are written by anyone.
  if (gameId.includes("\0")) notFound();
  const currencies = await listCurrencies(db());
  const choice = readPerformanceChoice(await searchParams, currencies);
  const { currency = "", range } = choice;
  const now = new Date();
  const period = periodOf(choice, now);
  const step = stepFor(period) === "month" ? "month" : "day";
  const [game, performance, points] = await Promise.all([
    findGame(db(), gameId),
    findPerformance(db(), { gameId, currency, period, now }),
    listGameSeries(db(), { gameId, currency, period, step }),
  ]);
  // A game may be gone from the catalogue and still have been played.
  if (!game && !performance) notFound();

  return (
    <>
      <PageHeader
        title={game?.name ?? gameId}
        description={<CodeText>{gameId}</CodeText>}
        actions={
          <ButtonLink
            href={performancePath(performanceFields(choice, { studio: gameId.split("/")[0] }))}
            variant="secondary"
            size="sm"
          >
            {game ? `Games of ${game.studioName}` : "The studio’s games"}
          </ButtonLink>
        }
      />
      {currencies.length > 1 ? (
        <LinkTabs
          label="Currency"
          tabs={currencies.map((each) => ({
            name: each,
            href: withParams(path, { range, currency: each }),
            isCurrent: each === currency,
          }))}
        />
      ) : null}
      <LinkPills
        label="Period"
        pills={REPORT_RANGES.filter((each) => each !== "custom").map((each) => ({
          name: RANGE_WORDS[each],
          href: withParams(path, { range: each, currency }),
          isCurrent: each === range,
        }))}
      />
      {performance ? (
        <>
          <FigureList
            figures={[
              {
                label: "Actual RTP",
                value: performance.rtp === null ? "–" : percentText(performance.rtp),
                note: performance.margin === null ? "No band of chance yet" : marginText(performance),
              },
              { label: "Verdict", value: <VerdictBadge verdict={performance.verdict} /> },
              { label: "Rounds", value: performance.roundCount.toLocaleString("en"), note: "With a paid stake" },
              { label: `GGR (${currency})`, value: signedText(performance.ggrCents), note: "Turnover less wins" },
              { label: `Turnover (${currency})`, value: amountText(performance.turnoverCents) },
              { label: `Wins (${currency})`, value: amountText(performance.winCents) },
              { label: `Free-rounds cost (${currency})`, value: amountText(performance.freeRoundsCents) },
              { label: `NGR (${currency})`, value: signedText(performance.ngrCents), note: "GGR less free rounds" },
            ]}
          />
          <GameCharts {...{ points, step, currency }} />
        </>
      ) : (
        <EmptyState title="No play then">Nobody staked money on this game in this period.</EmptyState>
      )}
      <RtpRule rule={RTP_RULE} />
    </>
  );
}
