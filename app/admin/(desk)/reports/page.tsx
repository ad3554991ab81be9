import { Download } from "lucide-react";
import type { Metadata } from "next";
import { dayText } from "@/components/admin/format";
import { LinkPills } from "@/components/admin/link-pills";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { ReportFilters } from "@/components/admin/report-filters";
import { ReportTable } from "@/components/admin/report-table";
import { RANGE_WORDS, REPORT_KIND_WORDS, REPORT_RULE } from "@/components/admin/report-words";
import { ResultCount } from "@/components/admin/result-count";
import { RevenueChart } from "@/components/admin/revenue-chart";
import type { SearchParams } from "@/components/admin/with-params";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import {
  daysAfter,
  listCurrencies,
  listReport,
  listSeries,
  PAGE_SIZE,
  REPORT_KINDS,
  REPORT_RANGES,
  type ReportKind,
  stepFor,
} from "@/lib/reports";
import { periodOf, type ReportChoice, readReportChoice, reportHref } from "./report-params";
import { gamePerformancePath, PERFORMANCE_PATH, performancePath, REPORTS_PATH } from "./report-paths";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const { permissions } = await requirePermission("reports.view", REPORTS_PATH);
  const currencies = await listCurrencies(db());
  const choice = readReportChoice(await searchParams, currencies);
  const { kind, currency, sort, isAscending, page } = choice;
  const now = new Date();
  const period = periodOf(choice, now);
  const query = { kind, period, sort, isAscending, page, pageSize: PAGE_SIZE, now };
  const step = stepFor(period);
  const [report, series] = await Promise.all([
    listReport(db(), { ...query, currency: kind === "currency" ? undefined : currency }),
    currency === undefined ? [] : listSeries(db(), { currency, period, step }),
  ]);
  const { rows, rowCount, total } = report;
  const label = `${REPORT_KIND_WORDS[kind]}, ${RANGE_WORDS[choice.range]}${kind === "currency" ? "" : `, ${currency}`}`;
  // Lifetime begins with the first posting.
  const firstDay = choice.range === "all" ? (series[0]?.at ?? period.from) : period.from;

  return (
    <>
      <PageHeader
        title="Reports"
        description="What play brought in. Days are UTC; currencies are never added up with each other."
        actions={
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={PERFORMANCE_PATH} variant="secondary" size="sm">
              Game performance
            </ButtonLink>
            {permissions.has("reports.export") && rowCount > 0 ? <Exports choice={choice} /> : null}
          </div>
        }
      />
      <LinkTabs
        label="Report"
        tabs={REPORT_KINDS.map((each) => ({
          name: REPORT_KIND_WORDS[each],
          href: reportHref(choice, { kind: each, sort: each === "day" ? "key" : "ggr", isAscending: false }),
          isCurrent: each === kind,
        }))}
      />
      <LinkPills
        label="Period"
        pills={REPORT_RANGES.filter((each) => each !== "custom" || choice.range === "custom").map((each) => ({
          name: RANGE_WORDS[each],
          href: reportHref(choice, { range: each }),
          isCurrent: each === choice.range,
        }))}
      />
      <ReportFilters
        action={REPORTS_PATH}
        days={{ from: dayText(firstDay), to: dayText(daysAfter(period.to, -1)) }}
        currency={kind === "currency" ? null : (currency ?? null)}
        currencies={currencies}
        kept={{ by: kind, range: "custom", sort, order: isAscending ? "asc" : "desc" }}
      />
      {rowCount > 0 ? (
        <>
          {kind === "currency" ? null : <RevenueChart points={series} step={step} currency={currency ?? ""} />}
          <ResultCount count={rowCount} one="row" many="rows" />
          <ReportTable
            {...{ kind, rows, total, label }}
            sortOf={(each) => ({
              href: reportHref(choice, { sort: each, isAscending: each === sort ? !isAscending : false }),
              order: each === sort ? (isAscending ? "ascending" : "descending") : null,
            })}
            hrefOf={(key) => detailHref(kind, key, currency, permissions.has("players.view"))}
          />
          <Pagination
            page={page}
            pageCount={Math.ceil(rowCount / PAGE_SIZE)}
            hrefOf={(each) => reportHref(choice, { page: each })}
          />
          <p className="max-w-prose text-xs text-muted">
            {REPORT_RULE} Amounts and rounds are exact at this moment; active players are a few seconds behind.
          </p>
        </>
      ) : (
        <EmptyState title="Nothing was posted then">
          Choose another period,{" "}
          <Link href={reportHref(choice, { range: "all" })} className="underline underline-offset-4">
            or all of it
          </Link>
          .
        </EmptyState>
      )}
    </>
  );
}

/** Plain links: a download is no page to go to. */
function Exports({ choice }: { choice: ReportChoice }) {
  return (["csv", "pdf"] as const).map((format) => (
    <a
      key={format}
      href={`${reportHref(choice, {}, `${REPORTS_PATH}/export`)}&format=${format}`}
      download
      className={buttonClass("secondary", "sm")}
    >
      <Download aria-hidden="true" className="size-4" />
      {format.toUpperCase()}
    </a>
  ));
}

function detailHref(
  kind: ReportKind,
  key: string,
  currency: string | undefined,
  mayOpenPlayers: boolean,
): string | null {
  if (key === "") return null;
  if (kind === "player") return mayOpenPlayers ? `/admin/players/${key}` : null;
  if (kind === "game") return gamePerformancePath(key, currency);
  if (kind === "studio") return performancePath({ studio: key, currency });

  return null;
}
