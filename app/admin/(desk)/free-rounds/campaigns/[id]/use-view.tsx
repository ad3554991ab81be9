import { CampaignUseView } from "@/components/admin/campaigns/campaign-use";
import { Section } from "@/components/admin/section";
import { db } from "@/lib/db";
import { type Campaign, getCampaignUse } from "@/lib/free-rounds";

/** What was played of a campaign and what it cost. */
export async function UseView({ campaign: { id, currency } }: { campaign: Campaign }) {
  return (
    <Section title="Played and paid">
      <CampaignUseView use={await getCampaignUse(db(), id)} currency={currency} />
    </Section>
  );
}
