import { z } from "zod";
import type { Db } from "@/lib/db";
import { CursorKey, CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { maskKey } from "./mask-key";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** What a callback asked for. */
export type CallKind = "bet" | "win" | "rollback_bet" | "rollback_win";

/** One callback of the aggregator and the answer it got. */
export interface CallRow {
  readonly callId: string;
  readonly rb: number;
  readonly kind: CallKind;
  /** As sent: `spin`, `bonus_fs`… */
  readonly type: string;
  readonly amountCents: bigint;
  readonly currency: string;
  readonly roundId: string | null;
  readonly gameId: string | null;
  /** Our word for the refusal; null when the call was booked. */
  readonly refusal: string | null;
  /** Signed from the player's side. */
  readonly movedCents: bigint;
  /** The balance the answer carried. */
  readonly balanceCents: bigint;
  readonly undoesCallId: string | null;
  readonly isUnmatched: boolean;
  /** The query as sent, its key hidden. */
  readonly maskedQuery: string;
  /** The aggregator's clock. */
  readonly calledAt: Date;
  /** Our clock. */
  readonly createdAt: Date;
}

const Place = z.object({ at: CursorTime, callId: CursorKey, rb: z.int().min(0).max(1) });

/** A player's callbacks, newest first, refused ones included. */
export async function listCalls(
  db: Db,
  query: {
    readonly playerId: string;
    readonly isRefused?: boolean | undefined;
    readonly before?: string | undefined;
    readonly limit?: number;
  },
): Promise<Page<CallRow>> {
  const { playerId, isRefused, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const calls = await db.walletCall.findMany({
    where: {
      playerId,
      ...(isRefused && { refusal: { not: null } }),
      ...(place && {
        createdAt: { lte: place.at },
        OR: [
          { createdAt: { lt: place.at } },
          { callId: { lt: place.callId } },
          { callId: place.callId, rb: { lt: place.rb } },
        ],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { callId: "desc" }, { rb: "desc" }],
    take: limit + 1,
  });
  const rows = calls.map(
    ({ playerId: _, rawQuery, ...call }): CallRow => ({ ...call, maskedQuery: maskKey(rawQuery) }),
  );

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, callId: row.callId, rb: row.rb }));
}
