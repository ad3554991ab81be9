import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { adjust } from "@/lib/wallet";

/** Books an operator's adjustment and writes it into the audit trail: both or neither, and once. */
export async function bookAdjustment(db: Db, adjustment: Parameters<typeof adjust>[1]): ReturnType<typeof adjust> {
  const { playerId, requestId, amountCents, reason, actor } = adjustment;
  const entry = { action: "player.adjustment", subject: `player:${playerId}` };

  return inTransaction(db, async (tx) => {
    const booked = await adjust(tx, adjustment);
    if (!booked.ok) return booked;

    // Under the account's lock, which `adjust` took: a repeat finds the entry of the first.
    const earlier = await tx.auditEntry.findFirst({
      where: { ...entry, after: { path: ["requestId"], equals: requestId } },
      select: { id: true },
    });
    if (earlier) return booked;

    const { balanceCents } = booked.value;
    await tx.auditEntry.create({
      data: {
        id: newId(),
        ...entry,
        actor,
        reason,
        before: { balanceCents: String(balanceCents - amountCents) },
        after: { balanceCents: String(balanceCents), movedCents: String(amountCents), requestId },
        createdAt: new Date(),
      },
    });

    return booked;
  });
}
