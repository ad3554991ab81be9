import { Search } from "lucide-react";
import type { Metadata } from "next";
import { eventWords } from "@/components/admin/event-words";
import { EventsTable } from "@/components/admin/events-table";
import { ExportLink } from "@/components/admin/export-link";
import { FilterForm } from "@/components/admin/filter-form";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LogTabs } from "@/components/admin/log-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { EVENT_KINDS } from "@/lib/events";
import { listEvents } from "@/lib/reports";
import { eventSearch } from "./event-search";

export const metadata: Metadata = { title: "Significant events" };

const PATH = "/admin/logs/events";

export default async function EventsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("logs.view", PATH);
  const params = await searchParams;
  const { fields, filter } = await eventSearch(params);
  const before = textParam(params.before);
  const { rows, next } = await listEvents(db(), { ...filter, before });
  const isFiltered = Object.keys(fields).length > 0;

  return (
    <>
      <PageHeader
        title="Significant events"
        description="What a regulator wants noted: large wins and bets, changes by hand, downtimes, checks that failed. Events are never changed."
        actions={
          staff.permissions.has("logs.export") ? <ExportLink href={withParams(`${PATH}/export`, fields)} /> : null
        }
      />
      <LogTabs current={PATH} />
      <FilterForm action={PATH} values={fields}>
        <Select label="Event" name="kind" defaultValue={fields.kind ?? ""} fieldClassName="w-full sm:w-72">
          <option value="">Any</option>
          {EVENT_KINDS.map((each) => (
            <option key={each} value={each}>
              {eventWords(each)}
            </option>
          ))}
        </Select>
        <Input
          label="Player"
          name="player"
          defaultValue={fields.player}
          placeholder="Whole username, or id"
          autoComplete="off"
          spellCheck={false}
          fieldClassName="w-full sm:w-56"
        />
        <Input label="From (UTC)" name="from" type="date" defaultValue={fields.from} fieldClassName="grow sm:grow-0" />
        <Input label="To (UTC)" name="to" type="date" defaultValue={fields.to} fieldClassName="grow sm:grow-0" />
        <Button type="submit" variant="secondary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </FilterForm>
      {rows.length > 0 ? (
        <EventsTable rows={rows} />
      ) : (
        <EmptyState
          title={isFiltered ? "No event matches" : "No events yet"}
          actions={
            isFiltered ? (
              <ButtonLink href={PATH} variant="secondary" size="sm">
                Show all events
              </ButtonLink>
            ) : null
          }
        />
      )}
      <KeysetPager
        label="Events by time"
        isFirst={!before}
        firstHref={withParams(PATH, fields)}
        nextHref={next && withParams(PATH, { ...fields, before: next })}
      />
    </>
  );
}
