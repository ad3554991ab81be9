import { Search } from "lucide-react";
import type { Metadata } from "next";
import { AuditTable } from "@/components/admin/audit-table";
import { ExportLink } from "@/components/admin/export-link";
import { FilterForm } from "@/components/admin/filter-form";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LogTabs } from "@/components/admin/log-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { auditWords } from "@/components/admin/words";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listAudit, listAuditActions } from "@/lib/reports";
import { auditSearch } from "./audit-search";
import { linkSubjects } from "./link-subjects";

export const metadata: Metadata = { title: "Audit trail" };

const PATH = "/admin/logs/audit";

export default async function AuditLogPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("logs.view", PATH);
  const params = await searchParams;
  const { fields, filter } = await auditSearch(params);
  const before = textParam(params.before);
  const [{ rows, next }, actions] = await Promise.all([listAudit(db(), { ...filter, before }), listAuditActions(db())]);
  const subjects = await linkSubjects(rows.map(({ subject }) => subject));
  const isFiltered = Object.keys(fields).length > 0;

  return (
    <>
      <PageHeader
        title="Audit trail"
        description="Everything somebody changed, what it was before and after. Entries are never changed, and a chain of hashes proves it: see casino audit verify."
        actions={
          staff.permissions.has("logs.export") ? <ExportLink href={withParams(`${PATH}/export`, fields)} /> : null
        }
      />
      <LogTabs current={PATH} />
      <FilterForm action={PATH} values={fields}>
        <Input
          label="By"
          name="actor"
          defaultValue={fields.actor}
          placeholder="Staff, or cli"
          autoComplete="off"
          fieldClassName="w-full sm:w-40"
        />
        <Select label="Action" name="action" defaultValue={fields.action ?? ""} fieldClassName="w-full sm:w-40">
          <option value="">Any</option>
          {actions.map((each) => (
            <option key={each} value={each}>
              {auditWords(each)}
            </option>
          ))}
        </Select>
        <Input
          label="Subject"
          name="subject"
          defaultValue={fields.subject}
          placeholder="Player, or its code"
          autoComplete="off"
          fieldClassName="w-full sm:w-40"
        />
        <Input
          label="Request id"
          name="request"
          defaultValue={fields.request}
          autoComplete="off"
          spellCheck={false}
          fieldClassName="w-full sm:w-40"
        />
        <Input label="From (UTC)" name="from" type="date" defaultValue={fields.from} fieldClassName="grow sm:grow-0" />
        <Input label="To (UTC)" name="to" type="date" defaultValue={fields.to} fieldClassName="grow sm:grow-0" />
        <Button type="submit" variant="secondary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </FilterForm>
      {rows.length > 0 ? (
        <AuditTable rows={rows} subjects={subjects} />
      ) : (
        <EmptyState
          title={isFiltered ? "No entry matches" : "No entries yet"}
          actions={
            isFiltered ? (
              <ButtonLink href={PATH} variant="secondary" size="sm">
                Show all entries
              </ButtonLink>
            ) : null
          }
        >
          {isFiltered ? "Names and ids have to be whole here." : "Whatever staff change is recorded here."}
        </EmptyState>
      )}
      <KeysetPager
        label="Audit trail by time"
        isFirst={!before}
        firstHref={withParams(PATH, fields)}
        nextHref={next && withParams(PATH, { ...fields, before: next })}
      />
    </>
  );
}
