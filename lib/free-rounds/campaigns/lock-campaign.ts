import type { Db, Prisma } from "@/lib/db";
import type { CampaignStatus } from "./campaign";

/** What whoever changes a campaign must know of it. */
export interface LockedCampaign {
  id: string;
  name: string;
  currency: string;
  status: CampaignStatus;
  segment: Prisma.JsonObject | null;
  isFilled: boolean;
  startsAt: Date;
  endsAt: Date | null;
  gameId: string;
  withdrawnAt: Date | null;
  waitingCount: number;
  awardingCount: number;
  failedCount: number;
}

/**
 * Lets one at a time decide about a campaign; null when there is none.
 *
 * @param tx A database transaction: its end gives the lock back.
 */
export async function lockCampaign(tx: Db, campaignId: string): Promise<LockedCampaign | null> {
  const [campaign] = await tx.$queryRaw<LockedCampaign[]>`
    SELECT id, name, currency, status::text AS status, segment, is_filled AS "isFilled", starts_at AS "startsAt",
      ends_at AS "endsAt", game_id AS "gameId", withdrawn_at AS "withdrawnAt", waiting_count AS "waitingCount",
      awarding_count AS "awardingCount", failed_count AS "failedCount"
    FROM free_rounds_campaigns WHERE id = ${campaignId}::uuid FOR UPDATE`;

  return campaign ?? null;
}
