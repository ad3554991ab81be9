import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";
import { CAMPAIGN_FIELDS, type Campaign, toCampaign } from "./campaign";

/** Campaigns a page shows. */
const PAGE_SIZE = 50;

/** One page of campaigns, the newest first. */
export async function listCampaigns(
  db: Db,
  { before }: { before?: string | undefined } = {},
): Promise<{ campaigns: Campaign[]; next: string | null }> {
  // Ids are UUIDv7, so their order is the order of creation.
  const rows = await db.campaign.findMany({
    ...(before !== undefined && isUuid(before) && { where: { id: { lt: before } } }),
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
    select: CAMPAIGN_FIELDS,
  });
  const campaigns = rows.slice(0, PAGE_SIZE).map(toCampaign);

  return { campaigns, next: rows.length > PAGE_SIZE ? (campaigns.at(-1)?.id ?? null) : null };
}

/** A campaign, or null. */
export async function findCampaign(db: Db, campaignId: string): Promise<Campaign | null> {
  if (!isUuid(campaignId)) return null;
  const row = await db.campaign.findUnique({ where: { id: campaignId }, select: CAMPAIGN_FIELDS });

  return row && toCampaign(row);
}
