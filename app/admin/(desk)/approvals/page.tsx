import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { STANDING_WORDS } from "@/components/admin/adjustment-words";
import { amountText } from "@/components/admin/format";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { RequestsTable } from "@/components/admin/players/requests-table";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { listAdjustmentRequests, REQUEST_STANDINGS } from "@/lib/reports";
import { approveAdjustmentAction, rejectAdjustmentAction } from "./actions";

export const metadata: Metadata = { title: "Approvals" };

const PATH = "/admin/approvals";

export default async function ApprovalsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("players.approve", PATH);
  const params = await searchParams;
  const standing = choiceParam(params.standing, REQUEST_STANDINGS) ?? "waiting";
  const before = textParam(params.before);
  const { rows, next } = await listAdjustmentRequests(db(), { standing, before });
  const hrefOf = (each: string, page?: string) =>
    withParams(PATH, { standing: each === "waiting" ? null : each, before: page });

  return (
    <>
      <PageHeader
        title="Approvals"
        description={`Adjustments above ${amountText(env().ADJUSTMENT_APPROVAL_CENTS)} take a second person: nobody approves what they asked for. What nobody decides on expires after three days.`}
      />
      <LinkTabs
        label="Standing"
        tabs={REQUEST_STANDINGS.map((each) => ({
          name: STANDING_WORDS[each],
          href: hrefOf(each),
          isCurrent: each === standing,
        }))}
      />
      {rows.length > 0 ? (
        <RequestsTable
          rows={rows}
          standing={standing}
          actor={staff.actor}
          actions={{ approve: approveAdjustmentAction, reject: rejectAdjustmentAction }}
        />
      ) : (
        <EmptyState icon={<CircleCheck aria-hidden="true" />} title={standing === "waiting" ? "Nothing waits" : "None"}>
          {standing === "waiting" ? "No adjustment needs a second person just now." : "No request ended so."}
        </EmptyState>
      )}
      <KeysetPager
        label="Requests by time"
        isFirst={!before}
        firstHref={hrefOf(standing)}
        nextHref={next && hrefOf(standing, next)}
      />
    </>
  );
}
