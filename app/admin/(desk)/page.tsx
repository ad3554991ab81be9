import Link from "next/link";
import { FigureList } from "@/components/admin/figure-list";
import { amountText } from "@/components/admin/format";
import { GgrChart } from "@/components/admin/ggr-chart";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { SyncState } from "@/components/admin/sync-state";
import { TurnoverTable } from "@/components/admin/turnover-table";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listSyncs } from "@/lib/games";
import { getOverview } from "@/lib/reports";

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("overview.view", "/admin");
  const wanted = textParam((await searchParams).currency);
  const [overview, [lastSync]] = await Promise.all([getOverview(db(), new Date()), listSyncs(db(), 1)]);
  const { currencies, playerCount, frozenCount, openExceptionCount } = overview;
  const shown = currencies.find(({ currency }) => currency === wanted) ?? currencies[0];

  return (
    <>
      <PageHeader title="Overview" description="Days are UTC. Currencies are never added up with each other." />
      <FigureList
        figures={[
          {
            label: "Players",
            value: playerCount.toLocaleString("en"),
            note: frozenCount > 0 ? `${frozenCount.toLocaleString("en")} frozen` : "None frozen",
          },
          {
            label: shown ? `Players' balances (${shown.currency})` : "Players' balances",
            value: shown ? amountText(shown.balanceCents) : "0.00",
            note: shown
              ? `${shown.playerCount.toLocaleString("en")} ${shown.playerCount === 1 ? "account" : "accounts"}`
              : "No accounts",
          },
          {
            label: "Open exceptions",
            value: (
              <Link
                href="/admin/exceptions"
                className="underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {openExceptionCount.toLocaleString("en")}
              </Link>
            ),
            note: openExceptionCount > 0 ? "Waiting for a person" : "Nothing waits",
          },
          { label: "Last catalogue sync", value: <SyncState sync={lastSync ?? null} /> },
        ]}
      />
      {shown ? (
        <>
          {currencies.length > 1 ? (
            <LinkTabs
              label="Currency"
              tabs={currencies.map(({ currency }) => ({
                name: currency,
                href: withParams("/admin", { currency }),
                isCurrent: currency === shown.currency,
              }))}
            />
          ) : null}
          <TurnoverTable books={shown} />
          <GgrChart days={shown.daily} currency={shown.currency} />
        </>
      ) : (
        <EmptyState title="No players yet">Figures appear with the first account.</EmptyState>
      )}
    </>
  );
}
