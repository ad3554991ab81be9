import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { AdjustmentCode } from "./adjustment-code";
import { bookAdjustment } from "./book-adjustment";
import { ADJUSTMENTS_ACCOUNT } from "./house-accounts";
import { lockAccount } from "./lock-accounts";

/** Money an operator gives or takes by hand. */
export interface Adjustment {
  playerId: string;
  /** Made when the form is: a double click carries the same one and books once. */
  requestId: string;
  /** Signed, never zero: positive gives, negative takes. */
  amountCents: bigint;
  /** What kind of money it is; `codeFits` says which way each moves. Default `other`. */
  code?: AdjustmentCode;
  /** For the player's file; never empty. */
  reason: string;
  /** Who did it: `operator:<username>`, `cli`. */
  actor: string;
}

/** Why an adjustment was not booked. */
export type AdjustmentRefusal = "PLAYER_UNKNOWN" | "INSUFFICIENT_FUNDS" | "REQUEST_MISMATCH";

/**
 * Books an operator's adjustment, once for each `requestId`.
 *
 * @returns The player's balance after it; a repeat gets the first answer again.
 */
export async function adjust(
  db: Db,
  adjustment: Adjustment,
): Promise<Result<{ balanceCents: bigint }, AdjustmentRefusal>> {
  return inTransaction(db, async (tx) => {
    // The lock comes before the look-up: two copies of one request must meet here.
    const head = await lockAccount(tx, adjustment.playerId);
    if (!head) return refused("PLAYER_UNKNOWN");

    const earlier = await tx.adjustment.findUnique({
      where: { requestId: adjustment.requestId },
      include: { posting: { select: { balanceAfterCents: true } } },
    });
    if (earlier) {
      const isSame = earlier.playerId === adjustment.playerId && earlier.amountCents === adjustment.amountCents;

      return isSame && earlier.posting
        ? ok({ balanceCents: earlier.posting.balanceAfterCents })
        : refused("REQUEST_MISMATCH");
    }
    if (head.balanceCents + adjustment.amountCents < 0n) return refused("INSUFFICIENT_FUNDS");

    const { requestId, amountCents, code = "other", reason, actor } = adjustment;
    const after = await bookAdjustment(tx, head, {
      requestId,
      amountCents,
      code,
      reason,
      actor,
      houseAccount: ADJUSTMENTS_ACCOUNT,
      roundId: null,
      gameId: null,
      exceptionId: null,
    });

    return ok({ balanceCents: after.balanceCents });
  });
}
