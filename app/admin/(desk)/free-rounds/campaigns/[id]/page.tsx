import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QueryProvider } from "@/components/account/query-provider";
import { CampaignActions } from "@/components/admin/campaigns/campaign-actions";
import { CampaignTerms } from "@/components/admin/campaigns/campaign-terms";
import { DraftNotice } from "@/components/admin/campaigns/draft-notice";
import { ProgressCard } from "@/components/admin/campaigns/progress-card";
import { PageHeader } from "@/components/admin/page-header";
import { Section } from "@/components/admin/section";
import type { SearchParams } from "@/components/admin/with-params";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { awardsLeft, findCampaign, progressOf } from "@/lib/free-rounds";
import {
  cancelCampaignAction,
  discardCampaignAction,
  pauseCampaignAction,
  resumeCampaignAction,
  retryFailedAction,
  startCampaignAction,
  withdrawCampaignAction,
} from "../actions";
import { RecipientsView } from "./recipients-view";
import { UseView } from "./use-view";

export const metadata: Metadata = { title: "Campaign" };

export default async function CampaignPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { id } = await params;
  const staff = await requirePermission("free-rounds.view", `/admin/free-rounds/campaigns/${id}`);
  const campaign = await findCampaign(db(), id);
  if (!campaign) notFound();

  const { counts, status, gameName, rounds } = campaign;
  const mayAward = staff.permissions.has("free-rounds.award");
  const mayCancel = staff.permissions.has("free-rounds.cancel");
  const left = awardsLeft(campaign);

  return (
    <>
      <PageHeader
        title={campaign.name}
        description={campaign.reason}
        actions={
          <CampaignActions
            campaign={{
              id,
              status,
              gameName,
              rounds,
              startsLater: campaign.startsAt > new Date(),
              left,
              refused: counts.refused,
              failed: counts.failed,
              awarded: counts.awarded,
              isWithdrawing: campaign.withdrawnAt !== null,
            }}
            actions={{
              start: mayAward ? startCampaignAction : null,
              pause: mayAward ? pauseCampaignAction : null,
              resume: mayAward ? resumeCampaignAction : null,
              retry: mayAward ? retryFailedAction : null,
              discard: mayAward ? discardCampaignAction : null,
              cancel: mayCancel ? cancelCampaignAction : null,
              withdraw: mayCancel ? withdrawCampaignAction : null,
            }}
          />
        }
      />
      {status === "draft" ? (
        <DraftNotice campaign={campaign} left={left} />
      ) : (
        <Section title="Progress">
          <QueryProvider>
            <ProgressCard campaignId={id} progress={await progressOf(db(), campaign)} />
          </QueryProvider>
        </Section>
      )}
      <CampaignTerms campaign={campaign} />
      {status === "draft" ? null : <UseView campaign={campaign} />}
      <RecipientsView campaign={campaign} params={await searchParams} />
    </>
  );
}
