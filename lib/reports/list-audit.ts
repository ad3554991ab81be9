import { z } from "zod";
import type { Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One thing staff did. */
export interface AuditRow {
  readonly id: string;
  /** `operator:<username>` or `cli`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly reason: string | null;
  readonly before: Prisma.JsonValue;
  readonly after: Prisma.JsonValue;
  readonly createdAt: Date;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** What staff did, newest first; with `subject`, to that one player, game or grant. */
export async function listAudit(
  db: Db,
  query: { readonly subject?: string | undefined; readonly before?: string | undefined; readonly limit?: number } = {},
): Promise<Page<AuditRow>> {
  const { subject, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const rows = await db.auditEntry.findMany({
    where: {
      ...(subject && { subject }),
      ...(place && {
        createdAt: { lte: place.at },
        OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}
