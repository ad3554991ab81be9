import type { Db } from "@/lib/db";

/** What a player's book held at one moment. */
export interface BalanceAt {
  readonly balanceCents: bigint;
  /** The account's version then: the number of its last posting. Zero before the first. */
  readonly version: bigint;
}

/**
 * A player's balance at any moment, UTC: what the last posting booked until then left.
 *
 * @param query.at Inclusive; before the first posting the balance is zero.
 */
export async function balanceAt(
  db: Db,
  { playerId, at }: { readonly playerId: string; readonly at: Date },
): Promise<BalanceAt> {
  const last = await db.posting.findFirst({
    where: { playerId, createdAt: { lte: at } },
    orderBy: [{ createdAt: "desc" }, { version: "desc" }],
    select: { balanceAfterCents: true, version: true },
  });

  return { balanceCents: last?.balanceAfterCents ?? 0n, version: last?.version ?? 0n };
}
