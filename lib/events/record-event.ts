import type { Db, Prisma } from "@/lib/db";
import { newId } from "@/lib/ids";

/** What a regulator wants noted, beside what the wallet notes of calls. Source: GLI-19, significant events. */
export type EventKind = "AUDIT_BROKEN" | "CALLBACK_FROM_FOREIGN_ADDRESS" | "RECONCILIATION_FAILED";

/** Notes a significant event. What is noted stays: the table is append-only. */
export async function recordEvent(
  db: Db,
  event: { kind: EventKind; playerId?: string; details: Prisma.InputJsonObject },
): Promise<void> {
  await db.significantEvent.create({ data: { id: newId(), createdAt: new Date(), ...event } });
}
