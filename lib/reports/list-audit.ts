import { z } from "zod";
import type { Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { type Period, periodWhere } from "./log-period";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One thing somebody changed. */
export interface AuditRow {
  readonly id: string;
  /** `operator:<username>`, `cli` or `player`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly reason: string | null;
  readonly before: Prisma.JsonValue;
  readonly after: Prisma.JsonValue;
  /** The request the change came with. */
  readonly requestId: string | null;
  /** Its place in the chain of hashes; null until its transaction is committed. */
  readonly position: bigint | null;
  readonly createdAt: Date;
}

/** Which entries are wanted; what is left out matters not. */
export interface AuditFilter extends Period {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** Such as `player:<id>`. */
  readonly subject?: string | undefined;
  readonly requestId?: string | undefined;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** What was changed, newest first; with `subject`, of that one player, game or grant. */
export async function listAudit(
  db: Db,
  query: AuditFilter & { readonly before?: string | undefined; readonly limit?: number } = {},
): Promise<Page<AuditRow>> {
  const { actor, action, subject, requestId, from, until, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const entries = await db.auditEntry.findMany({
    where: {
      ...(actor && { actor }),
      ...(action && { action }),
      ...(subject && { subject }),
      ...(requestId && { requestId }),
      AND: [
        periodWhere({ from, until }),
        place ? { createdAt: { lte: place.at }, OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: { link: { select: { position: true } } },
  });
  const rows = entries.map(({ link, ...entry }): AuditRow => ({ ...entry, position: link?.position ?? null }));

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}

/** Every action the audit trail knows, by name: one step of the index for each, however many entries. */
export async function listAuditActions(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ action: string }[]>`
    WITH RECURSIVE known AS (
      (SELECT action FROM audit_entries ORDER BY action LIMIT 1)
      UNION ALL
      SELECT (SELECT action FROM audit_entries WHERE action > known.action ORDER BY action LIMIT 1)
      FROM known WHERE known.action IS NOT NULL
    )
    SELECT action FROM known WHERE action IS NOT NULL`;

  return rows.map(({ action }) => action);
}
