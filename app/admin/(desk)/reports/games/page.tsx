import type { Metadata } from "next";
import { dayText } from "@/components/admin/format";
import { LinkPills } from "@/components/admin/link-pills";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { PerformanceTable } from "@/components/admin/performance-table";
import { ReportFilters } from "@/components/admin/report-filters";
import { RANGE_WORDS } from "@/components/admin/report-words";
import { ResultCount } from "@/components/admin/result-count";
import { RtpRule } from "@/components/admin/rtp-rule";
import type { SearchParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { daysAfter, listCurrencies, listPerformance, PAGE_SIZE, REPORT_RANGES } from "@/lib/reports";
import { periodOf } from "../report-params";
import { gamePerformancePath, PERFORMANCE_PATH, performancePath, REPORTS_PATH } from "../report-paths";
import { performanceFields, RTP_RULE, readPerformanceChoice } from "./performance-params";

export const metadata: Metadata = { title: "Game performance" };

export default async function PerformancePage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("reports.view", PERFORMANCE_PATH);
  const currencies = await listCurrencies(db());
  const choice = readPerformanceChoice(await searchParams, currencies);
  const { kind, currency = "", studio, isOutliersOnly, sort, isAscending, page } = choice;
  const hrefOf = (change: Partial<typeof choice>) => performancePath(performanceFields(choice, change));
  const now = new Date();
  const period = periodOf(choice, now);
  const { rows, rowCount, outlierCount } = await listPerformance(db(), {
    ...{ kind, currency, period, studio, isOutliersOnly, sort, isAscending, page, now },
    pageSize: PAGE_SIZE,
  });

  return (
    <>
      <PageHeader
        title="Game performance"
        description={studio ? `Games of ${studio}.` : "Actual return to players, and where it is odd."}
        actions={
          <ButtonLink href={REPORTS_PATH} variant="secondary" size="sm">
            All reports
          </ButtonLink>
        }
      />
      <LinkTabs
        label="Performance"
        tabs={(["game", "studio"] as const).map((each) => ({
          name: each === "game" ? "By game" : "By studio",
          href: hrefOf({ kind: each, studio: undefined }),
          isCurrent: each === kind,
        }))}
      />
      <LinkPills
        label="Period"
        pills={REPORT_RANGES.filter((each) => each !== "custom" || choice.range === "custom").map((each) => ({
          name: RANGE_WORDS[each],
          href: hrefOf({ range: each }),
          isCurrent: each === choice.range,
        }))}
      />
      <LinkPills
        label="Which games"
        pills={[
          {
            name: studio ? "All of the studio" : "All",
            href: hrefOf({ isOutliersOnly: false }),
            isCurrent: !isOutliersOnly,
          },
          {
            name: `Outliers (${outlierCount.toLocaleString("en")})`,
            href: hrefOf({ isOutliersOnly: true }),
            isCurrent: isOutliersOnly,
          },
          ...(studio ? [{ name: "Every studio", href: hrefOf({ studio: undefined }), isCurrent: false }] : []),
        ]}
      />
      <ReportFilters
        action={PERFORMANCE_PATH}
        days={{ from: dayText(period.from), to: dayText(daysAfter(period.to, -1)) }}
        currency={currency}
        currencies={currencies}
        kept={{
          ...{ by: kind, range: "custom", studio, sort, order: isAscending ? "asc" : "desc" },
          show: isOutliersOnly ? "outliers" : undefined,
        }}
      />
      <ResultCount count={rowCount} one={kind} many={`${kind}s`} />
      {rows.length > 0 ? (
        <PerformanceTable
          label={`Performance by ${kind} in ${currency}`}
          first={kind === "game" ? "Game" : "Studio"}
          {...{ rows, currency }}
          sortOf={(each) => ({
            href: hrefOf({ sort: each, isAscending: each === sort ? !isAscending : false }),
            order: each === sort ? (isAscending ? "ascending" : "descending") : null,
          })}
          hrefOf={(key) =>
            kind === "game" ? gamePerformancePath(key, currency) : hrefOf({ kind: "game", studio: key })
          }
        />
      ) : (
        <EmptyState title={isOutliersOnly ? "No outliers" : "No play then"}>
          {isOutliersOnly ? "No return lies outside what chance explains." : "Choose another period."}
        </EmptyState>
      )}
      <Pagination page={page} pageCount={Math.ceil(rowCount / PAGE_SIZE)} hrefOf={(each) => hrefOf({ page: each })} />
      <RtpRule rule={RTP_RULE} />
    </>
  );
}
