import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import type { AdjustmentCode } from "./adjustment-code";
import { post } from "./post";
import { type AccountHead, type HashedPosting, nextPosting } from "./posting";

/** An adjustment that has been found right, and what it belongs to. */
export interface BookableAdjustment {
  requestId: string;
  /** Signed, never zero. */
  amountCents: bigint;
  code: AdjustmentCode;
  reason: string;
  actor: string;
  houseAccount: string;
  roundId: string | null;
  gameId: string | null;
  exceptionId: string | null;
}

/**
 * Writes an adjustment and its posting. The caller holds the account's lock and has checked
 * the funds.
 *
 * @returns The book after it.
 */
export async function bookAdjustment(tx: Db, head: AccountHead, adjustment: BookableAdjustment): Promise<AccountHead> {
  const { houseAccount, roundId, gameId, ...columns } = adjustment;
  const id = newId();
  const createdAt = new Date();
  await tx.adjustment.create({ data: { id, playerId: head.playerId, ...columns, createdAt } });
  const next = nextPosting(head, {
    kind: "adjustment",
    movedCents: adjustment.amountCents,
    houseAccount,
    callId: null,
    rb: null,
    roundId,
    gameId,
    adjustmentId: id,
    createdAt,
  });
  await post(tx, [next.posting], [next.head]);
  await noteAdjustment(tx, next.posting, adjustment);

  return next.head;
}

/** A balance changed by hand is a significant event. */
async function noteAdjustment(
  tx: Db,
  { playerId, currency, createdAt }: HashedPosting,
  { amountCents, actor, reason }: BookableAdjustment,
): Promise<void> {
  const details = { amountCents: amountCents.toString(), currency, actor, reason };
  await tx.significantEvent.create({
    data: { id: newId(), kind: "BALANCE_ADJUSTED", playerId, details, createdAt },
  });
}
