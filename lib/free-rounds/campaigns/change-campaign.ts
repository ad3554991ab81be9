import type { z } from "zod";
import { recordAudit } from "@/lib/audit";
import type { Db, Prisma } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { checkGame } from "../eligibility";
import type { CampaignStatus } from "./campaign";
import type { ChangeCampaign, EndCampaign } from "./campaign-input";
import { type LockedCampaign, lockCampaign } from "./lock-campaign";

type Change = z.output<typeof ChangeCampaign> & { actor: string };
type Ending = z.output<typeof EndCampaign> & { actor: string };

/** Why a campaign was not changed. */
export type ChangeCampaignRefusal =
  | "CAMPAIGN_UNKNOWN"
  /** It does not stand where this can be done. */
  | "WRONG_STATUS"
  /** Its list has not arrived to the end. */
  | "NOT_FILLED"
  | "NOBODY_LEFT"
  | "ENDED"
  | "GAME_UNKNOWN"
  | "GAME_UNAVAILABLE"
  | "FREE_ROUNDS_UNSUPPORTED";

type Changed = Result<null, ChangeCampaignRefusal>;

/** Starts a draft: from its start on, the job awards. `tx` as in every verb here: a database transaction. */
export async function startCampaign(tx: Db, { campaignId, actor, requestId }: Change): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "draft") return refused("WRONG_STATUS");
  if (!campaign.isFilled) return refused("NOT_FILLED");
  if (campaign.waitingCount === 0) return refused("NOBODY_LEFT");
  if (campaign.endsAt && campaign.endsAt <= new Date()) return refused("ENDED");
  const game = await checkGame(tx, campaign.gameId);
  if (!game.ok) return game;

  const startedAt = new Date();
  await change(tx, campaign, { status: "running", startedBy: actor, startedAt }, { actor, action: "start", requestId });

  return ok(null);
}

/** Pauses a campaign: awards that are under way come to their end, no others begin. */
export async function pauseCampaign(tx: Db, { campaignId, actor, requestId }: Change): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "running") return refused("WRONG_STATUS");
  await change(tx, campaign, { status: "paused" }, { actor, action: "pause", requestId });

  return ok(null);
}

/** Lets a paused campaign go on. */
export async function resumeCampaign(tx: Db, { campaignId, actor, requestId }: Change): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "paused") return refused("WRONG_STATUS");
  if (campaign.endsAt && campaign.endsAt <= new Date()) return refused("ENDED");
  await change(tx, campaign, { status: "running", ...CALM }, { actor, action: "resume", requestId });

  return ok(null);
}

/** Puts those whose award failed back in line, for another try each. */
export async function retryFailed(tx: Db, { campaignId, actor, requestId }: Change): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  const { status, failedCount, endsAt } = campaign;
  if (status !== "running" && status !== "paused" && status !== "finished") return refused("WRONG_STATUS");
  if (failedCount === 0) return refused("NOBODY_LEFT");
  if (endsAt && endsAt <= new Date()) return refused("ENDED");

  // A failed grant is final for its request, so each gets a new one.
  await tx.$executeRaw`
    UPDATE free_rounds_recipients
    SET state = 'waiting', cause = NULL, ended_at = NULL, request_id = gen_random_uuid()
    WHERE campaign_id = ${campaignId}::uuid AND state = 'failed'`;
  const to = { status: status === "paused" ? status : "running", endedAt: null, ...CALM } as const;
  await change(tx, campaign, to, { actor, action: "retry", requestId });

  return ok(null);
}

/** Ends a campaign: no further awards. What was awarded stays. */
export async function cancelCampaign(tx: Db, { campaignId, actor, reason, requestId }: Ending): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "running" && campaign.status !== "paused") return refused("WRONG_STATUS");
  const to = { status: "cancelled", endedAt: new Date(), ...CALM } as const;
  await change(tx, campaign, to, { actor, action: "cancel", reason, requestId });

  return ok(null);
}

/** Has the job take back what was awarded and is not played; ends the campaign, where it has not ended. */
export async function withdrawCampaign(tx: Db, { campaignId, actor, reason, requestId }: Ending): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status === "draft" || campaign.withdrawnAt) return refused("WRONG_STATUS");
  const now = new Date();
  const ending = campaign.status === "cancelled" ? {} : { endedAt: now };
  const withdrawal = { withdrawnAt: now, withdrawnBy: actor, withdrawnBecause: reason };
  const to = { status: "cancelled", ...ending, ...withdrawal, ...CALM } as const;
  await change(tx, campaign, to, { actor, action: "withdraw", reason, requestId });

  return ok(null);
}

/** Throws a draft away. */
export async function discardCampaign(tx: Db, { campaignId, actor, requestId }: Change): Promise<Changed> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "draft") return refused("WRONG_STATUS");
  await tx.campaign.delete({ where: { id: campaignId } });
  await recordChange(tx, campaign, null, { actor, action: "discard", requestId });

  return ok(null);
}

/** What the job wrote about bad times is over. */
const CALM = { pauseCause: null, heldUntil: null, heldCause: null, holdCount: 0, refusalCount: 0 } as const;

interface Who {
  actor: string;
  action: "start" | "pause" | "resume" | "retry" | "cancel" | "withdraw" | "discard";
  reason?: string;
  requestId: string;
}

async function change(
  tx: Db,
  campaign: LockedCampaign,
  data: Prisma.CampaignUncheckedUpdateInput & { status: CampaignStatus },
  who: Who,
): Promise<void> {
  await tx.campaign.update({ where: { id: campaign.id }, data });
  await recordChange(tx, campaign, data.status, who);
}

async function recordChange(tx: Db, campaign: LockedCampaign, after: CampaignStatus | null, who: Who): Promise<void> {
  const { action, ...rest } = who;
  await recordAudit(tx, {
    ...rest,
    action: `free-rounds.campaign.${action}`,
    subject: `campaign:${campaign.id}`,
    before: { name: campaign.name, status: campaign.status },
    after: after && { status: after },
  });
}
