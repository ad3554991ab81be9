import { z } from "zod";
import type { Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { type Period, periodWhere } from "./log-period";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One significant event. */
export interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly player: { readonly id: string; readonly username: string; readonly currency: string } | null;
  readonly details: Prisma.JsonValue;
  readonly createdAt: Date;
}

/** Which events are wanted; what is left out matters not. */
export interface EventFilter extends Period {
  readonly kind?: string | undefined;
  readonly playerId?: string | undefined;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** Significant events, newest first. */
export async function listEvents(
  db: Db,
  query: EventFilter & { readonly before?: string | undefined; readonly limit?: number } = {},
): Promise<Page<EventRow>> {
  const { kind, playerId, from, until, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const rows = await db.significantEvent.findMany({
    where: {
      ...(kind && { kind }),
      ...(playerId && { playerId }),
      AND: [
        periodWhere({ from, until }),
        place ? { createdAt: { lte: place.at }, OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: {
      id: true,
      kind: true,
      details: true,
      createdAt: true,
      player: { select: { id: true, username: true, currency: true } },
    },
  });

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}
