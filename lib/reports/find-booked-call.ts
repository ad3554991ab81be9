import type { Db } from "@/lib/db";
import type { RoundException } from "./find-round";

/** What the books know of a call. */
export interface BookedCall {
  readonly createdAt: Date;
  readonly refusal: string | null;
  /** Signed from the player's side. */
  readonly movedCents: bigint;
  readonly balanceCents: bigint;
  readonly undoesCallId: string | null;
  /** The number of its posting; null when nothing moved. */
  readonly postingVersion: bigint | null;
}

/** A call as the books have it, with its exceptions; null for a call that was never stored. */
export async function findBookedCall(
  db: Db,
  identity: { readonly playerId: string; readonly callId: string; readonly rb: number },
): Promise<{ readonly booked: BookedCall | null; readonly exceptions: readonly RoundException[] }> {
  const [call, exceptions] = await Promise.all([
    db.walletCall.findUnique({
      where: { playerId_callId_rb: identity },
      select: {
        ...{ createdAt: true, refusal: true, movedCents: true, balanceCents: true, undoesCallId: true },
        posting: { select: { version: true } },
      },
    }),
    db.walletException.findMany({
      where: identity,
      orderBy: { createdAt: "asc" },
      select: { id: true, kind: true, status: true, callId: true, createdAt: true },
    }),
  ]);
  if (!call) return { booked: null, exceptions };

  const { posting, ...booked } = call;

  return { booked: { ...booked, postingVersion: posting?.version ?? null }, exceptions };
}
