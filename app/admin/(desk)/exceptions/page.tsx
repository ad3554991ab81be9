import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { ExceptionsTable } from "@/components/admin/exceptions-table";
import { FilterButton } from "@/components/admin/filter-button";
import { FilterForm } from "@/components/admin/filter-form";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EXCEPTION_STATUS_WORDS, exceptionWords, EXCEPTION_KINDS as KINDS } from "@/components/admin/words";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { EXCEPTION_STATUSES, listExceptions } from "@/lib/reports";

export const metadata: Metadata = { title: "Exceptions" };

const PATH = "/admin/exceptions";

export default async function ExceptionsPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("exceptions.view", PATH);
  const params = await searchParams;
  const status = choiceParam(params.status, EXCEPTION_STATUSES) ?? "open";
  const before = textParam(params.before);
  const kind = choiceParam(params.kind, KINDS);
  const { rows, next } = await listExceptions(db(), { status, kind, before });
  const filters = { status: status === "open" ? null : status, kind };

  return (
    <>
      <PageHeader
        title="Exceptions"
        description="Calls the wallet answered by its rules, and a person should look at. Each is shown with the call as it was sent, its key hidden."
      />
      <LinkTabs
        label="Status"
        tabs={EXCEPTION_STATUSES.map((each) => ({
          name: EXCEPTION_STATUS_WORDS[each],
          href: withParams(PATH, { status: each === "open" ? null : each, kind }),
          isCurrent: each === status,
        }))}
      />
      <FilterForm action={PATH} values={{ status: filters.status ?? "", kind }}>
        <input type="hidden" name="status" value={status} />
        <Select label="What happened" name="kind" defaultValue={kind ?? ""} fieldClassName="w-full sm:w-96">
          <option value="">Anything</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {exceptionWords(each)}
            </option>
          ))}
        </Select>
        <FilterButton />
      </FilterForm>
      {rows.length > 0 ? (
        <ExceptionsTable rows={rows} />
      ) : (
        <EmptyState
          icon={<CircleCheck aria-hidden="true" />}
          title={status === "open" && !kind ? "Nothing waits" : "None"}
        >
          {status === "open" && !kind ? "No call needs a person just now." : "No exception is like that."}
        </EmptyState>
      )}
      <KeysetPager
        label="Exceptions by time"
        isFirst={!before}
        firstHref={withParams(PATH, filters)}
        nextHref={next && withParams(PATH, { ...filters, before: next })}
      />
    </>
  );
}
