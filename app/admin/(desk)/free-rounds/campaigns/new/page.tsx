import type { Metadata } from "next";
import { CampaignForm } from "@/components/admin/campaigns/campaign-form";
import { PageHeader } from "@/components/admin/page-header";
import { requirePermission } from "@/lib/auth";
import { SUPPORTED_CURRENCIES } from "@/lib/players";
import { suggestGamesAction } from "../../actions";
import { addRecipientsAction, addSegmentAction, countSegmentAction, createCampaignAction } from "../actions";

export const metadata: Metadata = { title: "New campaign" };

export default async function NewCampaignPage() {
  await requirePermission("free-rounds.award", "/admin/free-rounds/campaigns/new");

  return (
    <>
      <PageHeader
        title="New campaign"
        description="Rounds the house pays for. What they stake at each bet level is the studio's own, and differs by game and currency."
      />
      <CampaignForm
        currencies={SUPPORTED_CURRENCIES}
        actions={{ create: createCampaignAction, addLines: addRecipientsAction, addSegment: addSegmentAction }}
        suggestGames={suggestGamesAction}
        countSegment={countSegmentAction}
      />
    </>
  );
}
