import type { Db } from "@/lib/db";
import { env } from "@/lib/env";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether an adjustment takes a second person: above the threshold by itself, or together with
 * what the same hand moved for the same player within a day. Otherwise two halves would pass where
 * the whole does not. What a second person approved is not counted.
 *
 * @param thresholdCents Default: the setting ADJUSTMENT_APPROVAL_CENTS.
 */
export async function needsApproval(
  tx: Db,
  wish: { playerId: string; amountCents: bigint; actor: string },
  thresholdCents = env().ADJUSTMENT_APPROVAL_CENTS,
): Promise<boolean> {
  const { playerId, amountCents, actor } = wish;
  const size = amountCents < 0n ? -amountCents : amountCents;
  if (size > thresholdCents) return true;

  const since = new Date(Date.now() - DAY_MS);
  const [row] = await tx.$queryRaw<{ movedCents: bigint }[]>`
    SELECT coalesce(sum(abs(a.amount_cents)), 0)::bigint AS "movedCents"
    FROM adjustments a
    WHERE a.player_id = ${playerId}::uuid AND a.created_at > ${since} AND a.actor = ${actor}
      AND a.exception_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM adjustment_requests r WHERE r.request_id = a.request_id
        AND r.player_id = a.player_id AND r.status = 'approved')`;

  return size + (row?.movedCents ?? 0n) > thresholdCents;
}
