import { z } from "zod";
import type { Db } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { maskKey } from "./mask-key";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** Where an exception stands. */
export const EXCEPTION_STATUSES = ["open", "applied", "dismissed", "resolved"] as const;
export type ExceptionStatus = (typeof EXCEPTION_STATUSES)[number];

/** One call the wallet answered but a person should look at. */
export interface ExceptionRow {
  readonly id: string;
  readonly kind: string;
  readonly status: ExceptionStatus;
  readonly player: { readonly id: string; readonly username: string; readonly currency: string };
  readonly callId: string;
  readonly rb: number;
  readonly roundId: string | null;
  readonly amountCents: bigint;
  /** The query as sent, its key hidden. */
  readonly maskedQuery: string;
  readonly createdAt: Date;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** The exceptions of one status (default open), newest first. */
export async function listExceptions(
  db: Db,
  query: {
    readonly status?: ExceptionStatus | undefined;
    readonly before?: string | undefined;
    readonly limit?: number;
  } = {},
): Promise<Page<ExceptionRow>> {
  const { status = "open", before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const exceptions = await db.walletException.findMany({
    where: {
      status,
      ...(place && {
        createdAt: { lte: place.at },
        OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: { player: { select: { id: true, username: true, currency: true } } },
  });
  const rows = exceptions.map(
    ({ playerId: _, rawQuery, ...exception }): ExceptionRow => ({ ...exception, maskedQuery: maskKey(rawQuery) }),
  );

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}
