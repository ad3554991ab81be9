import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { ExceptionsTable } from "@/components/admin/exceptions-table";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EXCEPTION_STATUS_WORDS } from "@/components/admin/words";
import { EmptyState } from "@/components/ui/empty-state";
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
  const { rows, next } = await listExceptions(db(), { status, before });

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
          href: withParams(PATH, { status: each === "open" ? null : each }),
          isCurrent: each === status,
        }))}
      />
      {rows.length > 0 ? (
        <ExceptionsTable rows={rows} />
      ) : (
        <EmptyState icon={<CircleCheck aria-hidden="true" />} title={status === "open" ? "Nothing waits" : "None"}>
          {status === "open" ? "No call needs a person just now." : "No exception has this status."}
        </EmptyState>
      )}
      <KeysetPager
        label="Exceptions by time"
        isFirst={!before}
        firstHref={withParams(PATH, { status })}
        nextHref={next && withParams(PATH, { status, before: next })}
      />
    </>
  );
}
