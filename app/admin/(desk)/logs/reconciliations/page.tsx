import type { Metadata } from "next";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LogTabs } from "@/components/admin/log-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { ReconciliationsTable } from "@/components/admin/reconciliations-table";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { StartRun } from "@/components/admin/start-run";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listReconciliations } from "@/lib/reports";
import { startLedgerCheckAction } from "./actions";

export const metadata: Metadata = { title: "Ledger checks" };

const PATH = "/admin/logs/reconciliations";

export default async function ReconciliationsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("logs.view", PATH);
  const before = textParam((await searchParams).before);
  const { rows, next } = await listReconciliations(db(), { before });
  const isRunning = rows.some(({ finishedAt, requestedBy }) => finishedAt === null && requestedBy !== null);

  return (
    <>
      <PageHeader
        title="Ledger checks"
        description="Every night, and whenever somebody asks, each account’s postings are checked one by one, and all accounts have to sum to zero."
        actions={
          staff.permissions.has("certification.run") ? (
            <StartRun action={startLedgerCheckAction} isRunning={isRunning} label="Check the ledger now" />
          ) : null
        }
      />
      <LogTabs current={PATH} />
      {rows.length > 0 ? (
        <ReconciliationsTable rows={rows} />
      ) : (
        <EmptyState title="Not checked yet">The first check runs in the coming night.</EmptyState>
      )}
      <KeysetPager
        label="Checks by time"
        isFirst={!before}
        firstHref={PATH}
        nextHref={next && withParams(PATH, { before: next })}
      />
      <RefreshWhile isOn={isRunning} />
    </>
  );
}
