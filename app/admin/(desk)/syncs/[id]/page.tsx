import { Search } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureList } from "@/components/admin/figure-list";
import { FilterForm } from "@/components/admin/filter-form";
import { utcText } from "@/components/admin/format";
import { GamesTabs } from "@/components/admin/games-tabs";
import { LinkPills } from "@/components/admin/link-pills";
import { PageHeader } from "@/components/admin/page-header";
import { SyncChangesTable } from "@/components/admin/sync-changes-table";
import { SyncProgress } from "@/components/admin/sync-progress";
import { SyncBadge } from "@/components/admin/sync-state";
import { CHANGE_KIND_WORDS, syncCauseWords } from "@/components/admin/sync-words";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { CHANGE_KINDS, findSync, listSyncChanges, type SyncRecord } from "@/lib/games";

export const metadata: Metadata = { title: "Sync" };

const PAGE_SIZE = 100;

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export default async function SyncPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/syncs/${encodeURIComponent(id)}`;
  await requirePermission("games.view", path);
  const asked = await searchParams;
  const kind = choiceParam(asked.kind, CHANGE_KINDS);
  const query = textParam(asked.query);
  const after = textParam(asked.after);
  const sync = await findSync(db(), id);
  if (!sync) notFound();
  const { rows, next } = await listSyncChanges(db(), { syncId: sync.id, kind, query, after, limit: PAGE_SIZE });

  return (
    <>
      <PageHeader
        title={`Sync of ${utcText(sync.startedAt)}`}
        description={
          sync.requestedBy ? `Asked for by ${sync.requestedBy}.` : "Run by the schedule or the command line."
        }
        actions={<SyncBadge status={sync.status} />}
      />
      <GamesTabs current="Syncs" />
      {sync.status === "running" ? <SyncProgress sync={sync} /> : null}
      {sync.cause ? (
        <Alert tone="danger" title="Nothing was changed">
          {syncCauseWords(sync.cause)}
        </Alert>
      ) : null}
      {sync.status === "succeeded" ? (
        <>
          <FigureList
            figures={CHANGE_KINDS.map((each) => ({
              label: CHANGE_KIND_WORDS[each],
              value: countOf(sync, each).toLocaleString("en"),
            }))}
          />
          {sync.invalidCount > 0 ? (
            <Alert tone="warning">
              {sync.invalidCount.toLocaleString("en")} rows of the list could not be read; the log names them.
            </Alert>
          ) : null}
          <LinkPills
            label="Kind of change"
            pills={[
              { name: "All", href: withParams(path, { query }), isCurrent: !kind },
              ...CHANGE_KINDS.map((each) => ({
                name: `${CHANGE_KIND_WORDS[each]} (${countOf(sync, each).toLocaleString("en")})`,
                href: withParams(path, { query, kind: each }),
                isCurrent: each === kind,
              })),
            ]}
          />
          <FilterForm action={path} values={{ query, kind }}>
            <Input
              label="Name, studio or id"
              name="query"
              type="search"
              defaultValue={query}
              autoComplete="off"
              spellCheck={false}
              fieldClassName="w-full sm:w-72"
            />
            {kind ? <input type="hidden" name="kind" value={kind} /> : null}
            <Button type="submit" variant="secondary">
              <Search aria-hidden="true" className="size-4" />
              Search
            </Button>
          </FilterForm>
          {rows.length > 0 ? (
            <SyncChangesTable rows={rows} />
          ) : (
            <Nothing sync={sync} isFiltered={Boolean(kind || query)} />
          )}
          {after || next ? (
            <nav aria-label="Changes by game" className="flex gap-2">
              {after ? (
                <ButtonLink href={withParams(path, { query, kind })} variant="secondary" size="sm">
                  First
                </ButtonLink>
              ) : null}
              {next ? (
                <ButtonLink href={withParams(path, { query, kind, after: next })} variant="secondary" size="sm">
                  Next
                </ButtonLink>
              ) : null}
            </nav>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Nothing({ sync, isFiltered }: { sync: SyncRecord; isFiltered: boolean }) {
  if (sync.isFirst) {
    return (
      <EmptyState title="The first list of all">
        Every game in it was new, so they were counted and not noted one by one. From the next sync on, each change
        stands here.
      </EmptyState>
    );
  }

  return <EmptyState title={isFiltered ? "No change matches" : "Nothing had changed"} />;
}

function countOf(sync: SyncRecord, kind: (typeof CHANGE_KINDS)[number]): number {
  return sync[`${kind}Count`];
}
