import type { Db } from "@/lib/db";
import { awardsLeft, type Campaign, type CampaignStatus } from "./campaign";
import { findCampaign } from "./read-campaigns";

/** How far a campaign has come, as it travels to a page that stays open: moments as ISO text. */
export interface CampaignProgress {
  status: CampaignStatus;
  /** Running, but its start is still to come. */
  isScheduled: boolean;
  awarded: number;
  failed: number;
  skipped: number;
  /** Under way, or with an outcome that is not known yet. */
  underWay: number;
  /** May still be awarded, those under way included. */
  left: number;
  withdrawn: number;
  kept: number;
  /** May still be taken back. */
  withdrawalsLeft: number;
  isWithdrawing: boolean;
  /** Settled a minute, over the last minute; null when nothing was. */
  perMinute: number | null;
  /** Until nothing is left, at this rate; null when there is none. */
  secondsLeft: number | null;
  pauseCause: string | null;
  heldUntil: string | null;
  heldCause: string | null;
  at: string;
}

const WINDOW_MS = 60_000;

/** How far a campaign has come; null when there is none. */
export async function getCampaignProgress(db: Db, campaignId: string): Promise<CampaignProgress | null> {
  const campaign = await findCampaign(db, campaignId);

  return campaign && progressOf(db, campaign);
}

/** The same for a campaign that was read already. */
export async function progressOf(db: Db, campaign: Campaign): Promise<CampaignProgress> {
  const now = new Date();
  const { counts, status, startsAt, withdrawnAt, pauseCause, heldCause, heldUntil } = campaign;
  const left = awardsLeft(campaign);
  const withdrawalsLeft = withdrawnAt ? counts.awarded + counts.withdrawing : 0;
  const isScheduled = status === "running" && startsAt > now;
  const isMoving = (status === "running" && !isScheduled) || withdrawalsLeft > 0;
  const perMinute = isMoving ? await measureRate(db, campaign.id, now) : null;
  const isHeld = heldUntil !== null && heldUntil > now;

  return {
    status,
    isScheduled,
    awarded: counts.awarded + counts.withdrawing + counts.withdrawn + counts.kept,
    failed: counts.failed,
    skipped: counts.skipped,
    underWay: counts.awarding + counts.withdrawing,
    left,
    withdrawn: counts.withdrawn,
    kept: counts.kept,
    withdrawalsLeft,
    isWithdrawing: withdrawnAt !== null,
    perMinute: perMinute === null ? null : Math.round(perMinute),
    secondsLeft: perMinute ? Math.ceil(((withdrawnAt ? withdrawalsLeft : left) / perMinute) * 60) : null,
    pauseCause,
    heldUntil: isHeld ? heldUntil.toISOString() : null,
    heldCause: isHeld ? heldCause : null,
    at: now.toISOString(),
  };
}

async function measureRate(db: Db, campaignId: string, now: Date): Promise<number | null> {
  const [row] = await db.$queryRaw<[{ settled: bigint; first: Date | null }]>`
    SELECT count(*) AS settled, min(ended_at) AS first FROM free_rounds_recipients
    WHERE campaign_id = ${campaignId}::uuid AND ended_at >= ${new Date(now.getTime() - WINDOW_MS)}`;
  const spanMs = row.first ? now.getTime() - row.first.getTime() : 0;

  // Fewer say nothing yet.
  return row.settled > 1n && spanMs > 0 ? (Number(row.settled) * WINDOW_MS) / spanMs : null;
}
