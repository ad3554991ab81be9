import { isRecordedBefore, recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { type AdjustmentCode, type AdjustmentRefusal, adjust, codeFits, lockAccount } from "@/lib/wallet";
import { needsApproval } from "./needs-approval";

/** For so long a request can be approved. */
const REQUEST_MS = 72 * 60 * 60 * 1000;

/** The first of an advisory lock's two numbers; the second is the request's. */
const REQUEST_LOCK = 7_301_005;

/** Money a member of the staff wants to give or take. */
export interface AdjustmentWish {
  playerId: string;
  /** Made when the form is: a double click carries the same one, and one thing comes of it. */
  requestId: string;
  /** Signed, never zero: positive gives, negative takes. */
  amountCents: bigint;
  code: AdjustmentCode;
  /** Why; never empty. */
  note: string;
  /** `operator:<username>`, `cli`. */
  actor: string;
}

/** The request the change came with, and where four eyes begin. */
export interface WishOptions {
  /** For the audit trail. */
  requestId?: string;
  /** Above so much a second person is needed. Default: the setting ADJUSTMENT_APPROVAL_CENTS. */
  thresholdCents?: bigint;
}

/** What became of it: booked at once, or waiting for a second person. */
export type AdjustmentOutcome = { isBooked: true; balanceCents: bigint } | { isBooked: false; expiresAt: Date };

/** Why nothing became of it. */
export type AdjustmentWishRefusal = AdjustmentRefusal | "CODE_MISFIT";

/**
 * Books an adjustment and writes it into the audit trail; above the threshold it becomes a request
 * that waits for a second person, and nothing is booked. Both or neither, once for each `requestId`.
 *
 * @returns A repeat gets the first answer again; refused as CODE_MISFIT when a deposit would take.
 */
export async function requestAdjustment(
  db: Db,
  wish: AdjustmentWish,
  { thresholdCents, ...trace }: WishOptions = {},
): Promise<Result<AdjustmentOutcome, AdjustmentWishRefusal>> {
  if (!codeFits(wish.code, wish.amountCents)) return refused("CODE_MISFIT");

  return inTransaction(db, async (tx) => {
    // The locks come before the look-up: two copies of one request must meet here, whichever players they name.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${REQUEST_LOCK}::integer, hashtext(${wish.requestId}))`;
    const head = await lockAccount(tx, wish.playerId);
    if (!head) return refused("PLAYER_UNKNOWN");

    const { requestId } = wish;
    const asked = await tx.adjustmentRequest.findUnique({ where: { requestId } });
    if (asked) return repeatOf(tx, asked, wish);
    const booked = await tx.adjustment.findUnique({ where: { requestId }, select: { id: true } });
    if (booked || !(await needsApproval(tx, wish, thresholdCents))) return bookAtOnce(tx, wish, trace);
    if (head.balanceCents + wish.amountCents < 0n) return refused("INSUFFICIENT_FUNDS");

    return ask(tx, wish, trace);
  });
}

async function bookAtOnce(
  tx: Db,
  { note, ...wish }: AdjustmentWish,
  trace: { requestId?: string },
): Promise<Result<AdjustmentOutcome, AdjustmentWishRefusal>> {
  const booked = await adjust(tx, { ...wish, reason: note });
  if (!booked.ok) return booked;

  const { balanceCents } = booked.value;
  const { playerId, requestId, amountCents, code, actor } = wish;
  const change = { action: "player.adjustment", subject: `player:${playerId}` };
  if (!(await isRecordedBefore(tx, { ...change, requestId }))) {
    await recordAudit(tx, {
      ...change,
      ...trace,
      actor,
      reason: note,
      before: { balanceCents: String(balanceCents - amountCents) },
      after: { balanceCents: String(balanceCents), movedCents: String(amountCents), code, requestId },
    });
  }

  return ok({ isBooked: true, balanceCents });
}

async function ask(
  tx: Db,
  { actor, ...wish }: AdjustmentWish,
  trace: { requestId?: string },
): Promise<Result<AdjustmentOutcome, AdjustmentWishRefusal>> {
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + REQUEST_MS);
  await tx.adjustmentRequest.create({ data: { id: newId(), ...wish, requestedBy: actor, createdAt, expiresAt } });
  const { playerId, requestId, amountCents, code, note } = wish;
  await recordAudit(tx, {
    ...trace,
    action: "player.adjustment.request",
    subject: `player:${playerId}`,
    actor,
    reason: note,
    after: { movedCents: String(amountCents), code, expiresAt: expiresAt.toISOString(), requestId },
  });

  return ok({ isBooked: false, expiresAt });
}

async function repeatOf(
  tx: Db,
  asked: { playerId: string; amountCents: bigint; expiresAt: Date },
  { playerId, amountCents, requestId }: AdjustmentWish,
): Promise<Result<AdjustmentOutcome, AdjustmentWishRefusal>> {
  if (asked.playerId !== playerId || asked.amountCents !== amountCents) return refused("REQUEST_MISMATCH");
  await isRecordedBefore(tx, { action: "player.adjustment.request", subject: `player:${playerId}`, requestId });

  return ok({ isBooked: false, expiresAt: asked.expiresAt });
}
