import type { Db } from "@/lib/db";

// So many rows at once keep nobody waiting.
const CHUNK = 5_000;

/**
 * Ends what has come to its end: passes over those still in line of a campaign that was cancelled,
 * is past its end or has reached its cap, and finishes a campaign nobody is left in.
 */
export async function sweepCampaign(db: Db, campaignId: string): Promise<void> {
  const now = new Date();
  await db.$executeRaw`
    WITH over AS (
      SELECT id, CASE
        WHEN status = 'cancelled' THEN 'CANCELLED'
        WHEN ends_at <= ${now} THEN 'ENDED'
        WHEN awarding_count = 0 AND awarded_count + withdrawing_count + withdrawn_count + kept_count
          >= least(max_awards, max_rounds / rounds) THEN 'CAP_REACHED'
      END AS cause
      FROM free_rounds_campaigns
      WHERE id = ${campaignId}::uuid AND status IN ('running', 'paused', 'cancelled') AND waiting_count > 0
    ), passed AS (
      SELECT line FROM free_rounds_recipients
      WHERE campaign_id = (SELECT id FROM over WHERE cause IS NOT NULL) AND state = 'waiting'
      LIMIT ${CHUNK} FOR UPDATE SKIP LOCKED
    )
    UPDATE free_rounds_recipients SET state = 'skipped', cause = (SELECT cause FROM over), ended_at = ${now}
    WHERE campaign_id = ${campaignId}::uuid AND line IN (SELECT line FROM passed)`;
  await db.$executeRaw`
    UPDATE free_rounds_campaigns SET
      status = 'finished', pause_cause = NULL, ended_at = ${now},
      held_until = NULL, held_cause = NULL, hold_count = 0, refusal_count = 0
    WHERE id = ${campaignId}::uuid AND status IN ('running', 'paused') AND waiting_count = 0 AND awarding_count = 0`;
}
