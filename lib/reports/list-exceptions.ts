import { z } from "zod";
import type { Db } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import type { CallKind } from "./list-calls";
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
  /** What the call asked for. */
  readonly callKind: CallKind;
  readonly roundId: string | null;
  readonly amountCents: bigint;
  readonly gameId: string | null;
  /** The query as sent, its key hidden. */
  readonly maskedQuery: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** `operator:<username>`, `cli` or `wallet`. */
  readonly endedBy: string | null;
  readonly endedBecause: string | null;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** The exceptions of one status (default open), newest first; with `kind`, those of one kind. */
export async function listExceptions(
  db: Db,
  query: {
    readonly status?: ExceptionStatus | undefined;
    readonly kind?: string | undefined;
    readonly before?: string | undefined;
    readonly limit?: number;
  } = {},
): Promise<Page<ExceptionRow>> {
  const { status = "open", kind, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const exceptions = await db.walletException.findMany({
    where: {
      status,
      ...(kind && { kind }),
      ...(place && {
        createdAt: { lte: place.at },
        OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: WITH_PLAYER,
  });

  return pageOf(exceptions.map(rowOf), limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}

/** One exception; null for an id nobody has. */
export async function findException(db: Db, id: string): Promise<ExceptionRow | null> {
  if (!z.uuid().safeParse(id).success) return null;

  const exception = await db.walletException.findUnique({ where: { id }, include: WITH_PLAYER });

  return exception && rowOf(exception);
}

const WITH_PLAYER = { player: { select: { id: true, username: true, currency: true } } } as const;

function rowOf<Row extends { playerId: string; rawQuery: string }>({ playerId: _, rawQuery, ...row }: Row) {
  return { ...row, maskedQuery: maskKey(rawQuery) };
}
