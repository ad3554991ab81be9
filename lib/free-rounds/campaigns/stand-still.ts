import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";

const FIRST_HOLD_MS = 500;
const LONGEST_HOLD_MS = 60_000;

// One refusal in words nobody knows may be about one player; several in a row are about all.
const MAX_REFUSALS = 3;

/**
 * Has a campaign wait, longer each time in a row, because the aggregator is away. All that fail
 * together count once.
 */
export async function holdCampaign(db: Db, campaignId: string, cause: string): Promise<void> {
  const now = new Date();
  await db.$executeRaw`
    UPDATE free_rounds_campaigns SET
      hold_count = hold_count + 1,
      held_cause = ${cause},
      held_until = ${now}::timestamptz
        + least(${FIRST_HOLD_MS} * power(2, least(hold_count, 20)), ${LONGEST_HOLD_MS}) * interval '1 millisecond'
    WHERE id = ${campaignId}::uuid AND (held_until IS NULL OR held_until <= ${now})`;
}

/** Pauses a running campaign until a person has seen to the cause. */
export async function pauseForCause(db: Db, campaignId: string, cause: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, status: "running" },
      data: { status: "paused", pauseCause: cause },
    });
    if (count === 0) return;

    await recordAudit(tx, {
      actor: "job",
      action: "free-rounds.campaign.pause",
      subject: `campaign:${campaignId}`,
      reason: cause,
      before: { status: "running" },
      after: { status: "paused" },
    });
  });
}

/** Notes a refusal in words nobody knows; several in a row pause the campaign. */
export async function noteRefusal(db: Db, campaignId: string): Promise<void> {
  const { refusalCount } = await db.campaign.update({
    where: { id: campaignId },
    data: { refusalCount: { increment: 1 } },
    select: { refusalCount: true },
  });
  if (refusalCount >= MAX_REFUSALS) await pauseForCause(db, campaignId, "REFUSED");
}
