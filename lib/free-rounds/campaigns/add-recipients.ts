import type { z } from "zod";
import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction, type Prisma } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { AddRecipients } from "./campaign-input";
import { lockCampaign } from "./lock-campaign";
import { parseRecipients } from "./parse-recipients";
import { SEGMENT_TIMEOUT_MS, Segment, segmentWhere } from "./segment";

/** Why a line of a campaign cannot be taken. */
export type LineCause =
  /** Quotes that do not close. */
  | "UNREADABLE"
  | "TOO_MANY_COLUMNS"
  | "PLAYER_UNKNOWN"
  /** The player is awarded by an earlier line. */
  | "DUPLICATE"
  /** The player plays in another currency than the campaign's. */
  | "CURRENCY_MISMATCH"
  /** The line names another currency than the player's. */
  | "CURRENCY_WRONG"
  | "PLAYER_FROZEN"
  | "PLAYER_CLOSED"
  /** In a time-out or self-excluded. */
  | "PLAYER_EXCLUDED";

/** Why recipients were not added. */
export type AddRecipientsRefusal = "CAMPAIGN_UNKNOWN" | "NOT_DRAFT";

/**
 * Adds one stretch of a list to a draft. Every line is looked at: those that cannot be taken are
 * kept with their cause (`LineCause`). The same stretch sent again changes nothing.
 *
 * @param tx A database transaction.
 */
export async function addRecipients(
  tx: Db,
  { campaignId, firstLine, text, isLast }: z.output<typeof AddRecipients>,
  actor: string,
): Promise<Result<null, AddRecipientsRefusal>> {
  const campaign = await lockCampaign(tx, campaignId);
  if (!campaign) return refused("CAMPAIGN_UNKNOWN");
  if (campaign.status !== "draft") return refused("NOT_DRAFT");

  const lines = parseRecipients(text, firstLine);
  await insertLines(tx, campaign, JSON.stringify(lines));
  if (isLast) await tx.campaign.update({ where: { id: campaignId }, data: { isFilled: true } });
  const last = lines.at(-1)?.line ?? firstLine;
  await recordAudited(tx, actor, campaignId, { lines: `${firstLine}-${last}` });

  return ok(null);
}

async function insertLines(tx: Db, { id, currency }: { id: string; currency: string }, lines: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO free_rounds_recipients (campaign_id, line, given, player_id, state, cause, first_line, request_id)
    SELECT ${id}::uuid, line, given, player_id,
      (CASE WHEN cause IS NULL THEN 'waiting' ELSE 'refused' END)::recipient_state, cause,
      CASE WHEN cause = 'DUPLICATE' THEN first_line END,
      CASE WHEN cause IS NULL THEN gen_random_uuid() END
    FROM (
      SELECT line, given, player_id, first_line,
        CASE WHEN player_id IS NOT NULL AND first_line < line THEN 'DUPLICATE' ELSE own_cause END AS cause
      FROM (
        SELECT judged.*,
          least(
            min(judged.line) FILTER (WHERE own_cause IS NULL) OVER (PARTITION BY judged.player_id), earlier.line
          ) AS first_line
        FROM (
          SELECT row.line, row.given, p.id AS player_id,
            CASE
              WHEN row.cause IS NOT NULL THEN row.cause
              WHEN p.id IS NULL THEN 'PLAYER_UNKNOWN'
              WHEN p.currency <> ${currency} THEN 'CURRENCY_MISMATCH'
              WHEN row.currency <> p.currency THEN 'CURRENCY_WRONG'
              WHEN p.status = 'frozen' THEN 'PLAYER_FROZEN'
              WHEN p.status = 'closed' THEN 'PLAYER_CLOSED'
              WHEN p.excluded_until > now() THEN 'PLAYER_EXCLUDED'
            END AS own_cause
          FROM json_to_recordset(${lines}::json) AS row (
            line integer, given text, username text, currency text, cause text)
          LEFT JOIN players p ON p.username = row.username
        ) judged
        LEFT JOIN free_rounds_recipients earlier
          ON earlier.campaign_id = ${id}::uuid AND earlier.player_id = judged.player_id AND earlier.state <> 'refused'
      ) compared
    ) looked_at
    ON CONFLICT (campaign_id, line) DO NOTHING`;
}

/**
 * Fills a draft with the players of its segment, as they are now. A draft that is filled stays as it is.
 *
 * @param db Not a transaction: this may take longer than one of a page.
 */
export async function addSegment(
  db: Db,
  { campaignId }: { campaignId: string },
  actor: string,
): Promise<Result<null, AddRecipientsRefusal>> {
  return inTransaction(
    db,
    async (tx) => {
      const campaign = await lockCampaign(tx, campaignId);
      if (!campaign) return refused("CAMPAIGN_UNKNOWN");
      const segment = Segment.safeParse(campaign.segment);
      if (campaign.status !== "draft" || !segment.success) return refused("NOT_DRAFT");
      if (campaign.isFilled) return ok(null);

      await tx.$executeRaw`
        INSERT INTO free_rounds_recipients (campaign_id, line, given, player_id, state, request_id)
        SELECT ${campaignId}::uuid, row_number() OVER (ORDER BY p.id), p.username, p.id, 'waiting', gen_random_uuid()
        FROM players p LEFT JOIN accounts a ON a.player_id = p.id
        WHERE ${segmentWhere(campaign.currency, segment.data)}`;
      await tx.campaign.update({ where: { id: campaignId }, data: { isFilled: true } });
      await recordAudited(tx, actor, campaignId, { segment: campaign.segment });

      return ok(null);
    },
    { timeoutMs: SEGMENT_TIMEOUT_MS },
  );
}

function recordAudited(tx: Db, actor: string, campaignId: string, after: Prisma.InputJsonObject): Promise<void> {
  return recordAudit(tx, {
    actor,
    action: "free-rounds.campaign.recipients",
    subject: `campaign:${campaignId}`,
    after,
  });
}
