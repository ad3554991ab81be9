import { LinkPills } from "@/components/admin/link-pills";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { DASHBOARD_VIEWS, type DashboardView, listCurrencies } from "@/lib/reports";
import { BusinessView } from "./business-view";
import { HealthSummary } from "./health/summary";
import { WaitingView } from "./waiting-view";

const PATH = "/admin";

const VIEW_WORDS = {
  hours: "24 hours",
  week: "7 days",
  month: "30 days",
} as const satisfies Record<DashboardView, string>;

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const { permissions } = await requirePermission("overview.view", PATH);
  const params = await searchParams;
  const view = choiceParam(params.view, DASHBOARD_VIEWS) ?? "hours";
  const currencies = await listCurrencies(db());
  const currency = choiceParam(textParam(params.currency)?.toUpperCase(), currencies) ?? currencies[0];

  return (
    <>
      <PageHeader
        title="Overview"
        description="Hours and days are UTC, the present one included. Currencies are never added up with each other."
      />
      {currency === undefined ? (
        <EmptyState title="No money has moved yet">Figures appear with the first posting.</EmptyState>
      ) : (
        <>
          {currencies.length > 1 ? (
            <LinkTabs
              label="Currency"
              tabs={currencies.map((each) => ({
                name: each,
                href: withParams(PATH, { currency: each, view }),
                isCurrent: each === currency,
              }))}
            />
          ) : null}
          <LinkPills
            label="Period"
            pills={DASHBOARD_VIEWS.map((each) => ({
              name: VIEW_WORDS[each],
              href: withParams(PATH, { currency, view: each }),
              isCurrent: each === view,
            }))}
          />
          <BusinessView {...{ currency, view }} mayOpenReports={permissions.has("reports.view")} />
        </>
      )}
      <WaitingView
        mayOpen={{
          approvals: permissions.has("players.approve"),
          exceptions: permissions.has("exceptions.view"),
          freeRounds: permissions.has("free-rounds.view"),
        }}
      />
      <HealthSummary />
    </>
  );
}
