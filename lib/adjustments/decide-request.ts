import { validate as isUuid } from "uuid";
import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { adjust, lockAccount } from "@/lib/wallet";

/** Who decides on a request, and in which request of their own. */
interface Decision {
  id: string;
  /** `operator:<username>`. */
  actor: string;
  /** For the audit trail. */
  requestId?: string;
}

/** Why a request was not decided so. */
export type ApprovalRefusal =
  | "REQUEST_UNKNOWN"
  /** Somebody approved or rejected it already. */
  | "ALREADY_DECIDED"
  | "REQUEST_EXPIRED"
  /** Four eyes: nobody approves what they asked for. */
  | "OWN_REQUEST"
  /** The balance does not cover the taking now; the request stays open. */
  | "INSUFFICIENT_FUNDS";

/**
 * Approves a request for an adjustment: it is booked by the wallet's own verb, in one transaction
 * with its entry in the audit trail. Of two who approve at once, one does.
 *
 * @returns The player's balance after it.
 */
export async function approveAdjustment(
  db: Db,
  decision: Decision,
): Promise<Result<{ balanceCents: bigint }, ApprovalRefusal>> {
  return inTransaction(db, async (tx) => {
    const found = await findOpenRequest(tx, decision.id);
    if (!found.ok) return found;
    const { playerId, requestId, amountCents, code, note, requestedBy } = found.value;
    if (requestedBy === decision.actor) return refused("OWN_REQUEST");

    const booked = await adjust(tx, { playerId, requestId, amountCents, code, reason: note, actor: requestedBy });
    if (!booked.ok && booked.code === "INSUFFICIENT_FUNDS") return refused("INSUFFICIENT_FUNDS");
    // The request has its id for itself, and its player was locked a moment ago.
    if (!booked.ok) throw new Error(`An approved adjustment was refused: ${booked.code}`);

    await decide(tx, decision, "approved", null);
    const { balanceCents } = booked.value;
    await recordAudit(tx, {
      ...byOf(decision),
      action: "player.adjustment.approve",
      subject: `player:${playerId}`,
      reason: note,
      before: { balanceCents: String(balanceCents - amountCents) },
      after: { balanceCents: String(balanceCents), movedCents: String(amountCents), code, requestedBy, requestId },
    });

    return ok({ balanceCents });
  });
}

/** Rejects a request, or takes one's own back; nothing is booked. */
export async function rejectAdjustment(
  db: Db,
  { reason, ...decision }: Decision & { reason: string },
): Promise<Result<null, Exclude<ApprovalRefusal, "OWN_REQUEST" | "INSUFFICIENT_FUNDS">>> {
  return inTransaction(db, async (tx) => {
    const found = await findOpenRequest(tx, decision.id);
    if (!found.ok) return found;

    await decide(tx, decision, "rejected", reason);
    const { playerId, requestId, amountCents, code, requestedBy } = found.value;
    await recordAudit(tx, {
      ...byOf(decision),
      action: "player.adjustment.reject",
      subject: `player:${playerId}`,
      reason,
      after: { movedCents: String(amountCents), code, requestedBy, requestId },
    });

    return ok(null);
  });
}

/** The player's account is locked first: two who decide at once meet here, and so does every bet. */
async function findOpenRequest(tx: Db, id: string) {
  const named = isUuid(id)
    ? await tx.adjustmentRequest.findUnique({ where: { id }, select: { playerId: true } })
    : null;
  if (!named) return refused("REQUEST_UNKNOWN");

  await lockAccount(tx, named.playerId);
  const request = await tx.adjustmentRequest.findUniqueOrThrow({ where: { id } });
  if (request.status !== "waiting") return refused("ALREADY_DECIDED");
  if (request.expiresAt <= new Date()) return refused("REQUEST_EXPIRED");

  return ok(request);
}

async function decide(
  tx: Db,
  { id, actor }: Decision,
  status: "approved" | "rejected",
  decidedBecause: string | null,
): Promise<void> {
  await tx.adjustmentRequest.update({
    where: { id },
    data: { status, decidedBy: actor, decidedAt: new Date(), decidedBecause },
  });
}

function byOf({ actor, requestId }: Decision): { actor: string; requestId?: string } {
  return requestId === undefined ? { actor } : { actor, requestId };
}
