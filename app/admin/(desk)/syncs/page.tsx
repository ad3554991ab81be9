import type { Metadata } from "next";
import { GamesTabs } from "@/components/admin/games-tabs";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { PageHeader } from "@/components/admin/page-header";
import { SyncNow } from "@/components/admin/sync-now";
import { SyncProgress } from "@/components/admin/sync-progress";
import { SyncsTable } from "@/components/admin/syncs-table";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findRunningSync, listSyncs } from "@/lib/games";
import { syncNowAction } from "../games/actions";

export const metadata: Metadata = { title: "Syncs" };

const PATH = "/admin/syncs";
const PAGE_SIZE = 50;

export default async function SyncsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("games.view", PATH);
  const before = timeParam(textParam((await searchParams).before));
  const [syncs, running] = await Promise.all([listSyncs(db(), PAGE_SIZE + 1, before), findRunningSync(db())]);
  const rows = syncs.slice(0, PAGE_SIZE);
  const last = syncs.length > PAGE_SIZE ? rows.at(-1) : undefined;

  return (
    <>
      <PageHeader
        title="Syncs"
        description="Each time the aggregator's list was taken over, and what it changed."
        actions={staff.permissions.has("games.sync") ? <SyncNow action={syncNowAction} /> : null}
      />
      <GamesTabs current="Syncs" />
      {running ? <SyncProgress sync={running} /> : null}
      {rows.length > 0 ? <SyncsTable rows={rows} /> : <EmptyState title="No sync has run yet" />}
      <KeysetPager
        label="Syncs by time"
        isFirst={!before}
        firstHref={PATH}
        nextHref={last ? withParams(PATH, { before: last.startedAt.toISOString() }) : null}
      />
    </>
  );
}

/** A moment as an address has it; anything else is as good as none. */
function timeParam(text: string | undefined): Date | undefined {
  const at = new Date(text ?? "");

  return Number.isNaN(at.getTime()) ? undefined : at;
}
