import type { Db } from "@/lib/db";
import type { RecipientState } from "./campaign";

/** One recipient somebody works on, until its lease runs out. */
export interface ClaimedRecipient {
  campaignId: string;
  line: number;
  playerId: string;
  requestId: string;
  /** How often it was claimed, this time included. */
  tries: number;
}

// Longer than an award takes and than its grant counts as being sent: who claims next finds it free.
const LEASE_MS = 65_000;

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

/**
 * Claims recipients to be awarded: those whose worker died or whose outcome is not known first,
 * then new ones as far as the cap reaches. Any number of processes may claim at once.
 *
 * Nothing is claimed while the campaign is held; after a hold it is tried with one.
 */
export async function claimAwards(db: Db, campaignId: string, limit: number): Promise<ClaimedRecipient[]> {
  const now = new Date();

  // The campaign's row is locked first, so what it counts holds until the claim is counted too.
  return db.$queryRaw<ClaimedRecipient[]>`
    WITH campaign AS (
      SELECT id, status = 'running' AND starts_at <= ${now} AND (ends_at IS NULL OR ends_at > ${now}) AS may_begin,
        least(max_awards, max_rounds / rounds, 2147483647)
          - awarding_count - awarded_count - withdrawing_count - withdrawn_count - kept_count AS room,
        CASE WHEN hold_count > 0 THEN 1 ELSE ${limit}::integer END AS wanted
      FROM free_rounds_campaigns
      WHERE id = ${campaignId}::uuid AND (held_until IS NULL OR held_until <= ${now})
      FOR UPDATE
    ), again AS (
      SELECT line FROM free_rounds_recipients
      WHERE campaign_id = (SELECT id FROM campaign) AND state = 'awarding' AND due_at <= ${now}
      ORDER BY due_at LIMIT (SELECT wanted FROM campaign)
      FOR UPDATE SKIP LOCKED
    ), begun AS (
      SELECT line FROM free_rounds_recipients
      WHERE campaign_id = (SELECT id FROM campaign WHERE may_begin) AND state = 'waiting'
      ORDER BY line
      LIMIT (SELECT greatest(0, least(room, wanted - (SELECT count(*) FROM again))) FROM campaign)
      FOR UPDATE SKIP LOCKED
    )
    UPDATE free_rounds_recipients
    SET state = 'awarding', due_at = ${leaseEnd(now)}, tries = tries + 1
    WHERE campaign_id = ${campaignId}::uuid AND line IN (SELECT line FROM again UNION ALL SELECT line FROM begun)
    RETURNING campaign_id AS "campaignId", line, player_id AS "playerId", request_id AS "requestId", tries`;
}

/** The same for recipients whose rounds are to be taken back. */
export async function claimWithdrawals(db: Db, campaignId: string, limit: number): Promise<ClaimedRecipient[]> {
  const now = new Date();

  return db.$queryRaw<ClaimedRecipient[]>`
    WITH campaign AS (
      SELECT id, CASE WHEN hold_count > 0 THEN 1 ELSE ${limit}::integer END AS wanted FROM free_rounds_campaigns
      WHERE id = ${campaignId}::uuid AND withdrawn_at IS NOT NULL AND (held_until IS NULL OR held_until <= ${now})
      FOR UPDATE
    ), picked AS (
      SELECT line FROM free_rounds_recipients
      WHERE campaign_id = (SELECT id FROM campaign)
        AND (state = 'awarded' OR (state = 'withdrawing' AND due_at <= ${now}))
      -- One that cannot be withdrawn now must not stand before those nobody has tried.
      ORDER BY due_at NULLS FIRST, line LIMIT (SELECT wanted FROM campaign)
      FOR UPDATE SKIP LOCKED
    )
    UPDATE free_rounds_recipients
    SET state = 'withdrawing', due_at = ${leaseEnd(now)}, tries = tries + 1, ended_at = NULL
    WHERE campaign_id = ${campaignId}::uuid AND line IN (SELECT line FROM picked)
    RETURNING campaign_id AS "campaignId", line, player_id AS "playerId", request_id AS "requestId", tries`;
}

/** What becomes of a claimed recipient. */
export type RecipientEnd =
  | { state: Extract<RecipientState, "awarded" | "withdrawn"> }
  | { state: Extract<RecipientState, "failed" | "kept">; cause: string }
  /** In line again, with a new request: the last one was refused for good. */
  | { state: "waiting" }
  /** Looked at again after so long. */
  | { state: Extract<RecipientState, "awarding" | "withdrawing">; cause: string; afterMs: number };

/**
 * Writes what became of a claimed recipient, unless somebody else did. A success also ends what
 * was written about bad times of the campaign.
 */
export async function settleRecipient(db: Db, recipient: ClaimedRecipient, end: RecipientEnd): Promise<void> {
  const { campaignId, line, requestId } = recipient;
  const { state } = end;
  const isOpen = state === "awarding" || state === "withdrawing";
  const hasEnded = !isOpen && state !== "waiting";
  const now = new Date();
  const dueAt = isOpen ? new Date(now.getTime() + end.afterMs) : null;
  const isGood = state === "awarded" || state === "withdrawn";

  await db.$executeRaw`
    WITH calm AS (
      UPDATE free_rounds_campaigns SET hold_count = 0, held_until = NULL, held_cause = NULL, refusal_count = 0
      WHERE id = ${campaignId}::uuid AND ${isGood} AND (hold_count > 0 OR refusal_count > 0)
    )
    UPDATE free_rounds_recipients SET
      state = ${state}::recipient_state,
      cause = ${"cause" in end ? end.cause : null},
      due_at = ${dueAt}::timestamptz,
      ended_at = ${hasEnded ? now : null}::timestamptz,
      request_id = CASE WHEN ${state === "waiting"} THEN gen_random_uuid() ELSE request_id END
    WHERE campaign_id = ${campaignId}::uuid AND line = ${line} AND request_id = ${requestId}::uuid
      AND state IN ('awarding', 'withdrawing')`;
}
