import type { Db, Prisma } from "@/lib/db";
import { newId } from "@/lib/ids";
import type { EventKind } from "./event-kinds";

/** Notes a significant event. What is noted stays: the table is append-only. */
export async function recordEvent(
  db: Db,
  event: { kind: EventKind; playerId?: string; details: Prisma.InputJsonObject },
): Promise<void> {
  await db.significantEvent.create({ data: { id: newId(), createdAt: new Date(), ...event } });
}
