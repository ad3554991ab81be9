import { Gift } from "lucide-react";
import type { Metadata } from "next";
import { CampaignsTable } from "@/components/admin/campaigns/campaigns-table";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { PageHeader } from "@/components/admin/page-header";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listCampaigns } from "@/lib/free-rounds";
import { AreaTabs } from "../area-tabs";

export const metadata: Metadata = { title: "Campaigns" };

const PATH = "/admin/free-rounds/campaigns";

export default async function CampaignsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("free-rounds.view", PATH);
  const before = textParam((await searchParams).before);
  const { campaigns, next } = await listCampaigns(db(), { before });

  return (
    <>
      <PageHeader
        title="Free rounds"
        description="Campaigns award one game's rounds to many players, in the background."
        actions={
          staff.permissions.has("free-rounds.award") ? (
            <ButtonLink href={`${PATH}/new`} size="sm">
              New campaign
            </ButtonLink>
          ) : null
        }
      />
      <AreaTabs current="campaigns" />
      {campaigns.length > 0 ? (
        <CampaignsTable rows={campaigns} now={new Date()} />
      ) : (
        <EmptyState icon={<Gift aria-hidden="true" />} title={before ? "No older campaigns" : "No campaigns yet"}>
          A campaign begins with a list of players, or with filters that choose them.
        </EmptyState>
      )}
      <KeysetPager
        label="Campaigns"
        isFirst={!before}
        firstHref={PATH}
        nextHref={next && withParams(PATH, { before: next })}
      />
    </>
  );
}
