import type { Db } from "@/lib/db";

/** One accepted call of a round. */
export interface RoundLeg {
  /** Unique in its round. */
  key: string;
  roundId: string;
  kind: "bet" | "win" | "rollback_bet" | "rollback_win";
  /** The stake or payout the game named; that of a free round is never taken. */
  amountCents: bigint;
  /** Signed: what it added to the balance. */
  movedCents: bigint;
  balanceAfterCents: bigint;
  /** When we booked it. */
  createdAt: Date;
}

/** The legs of some of a player's rounds, in the order they were booked. */
export async function listRoundLegs(
  db: Db,
  { playerId, roundIds }: { playerId: string; roundIds: readonly string[] },
): Promise<RoundLeg[]> {
  const calls = await db.walletCall.findMany({
    where: { playerId, roundId: { in: [...roundIds] }, refusal: null },
    select: {
      position: true,
      roundId: true,
      kind: true,
      amountCents: true,
      movedCents: true,
      balanceCents: true,
      createdAt: true,
    },
    orderBy: [{ accountVersion: "asc" }, { position: "asc" }],
  });

  return calls.flatMap(({ position, roundId, balanceCents, ...leg }) =>
    roundId === null ? [] : [{ ...leg, key: position.toString(), roundId, balanceAfterCents: balanceCents }],
  );
}
