import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";

/** A player's sign-in, as staff see it. */
export interface SessionRow {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  /** The last thing done on a page; null: at the sign-in. */
  activeAt: Date | null;
  expiresAt: Date;
  revokedAt: Date | null;
  isLiving: boolean;
}

/** A player's last sign-ins, ended ones too, the newest first. */
export async function listSessions(db: Db, playerId: string, limit = 100, now = new Date()): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { playerId },
    select: { id: true, userAgent: true, createdAt: true, activeAt: true, expiresAt: true, revokedAt: true },
    orderBy: { id: "desc" },
    take: limit,
  });

  return rows.map((row) => ({ ...row, isLiving: row.revokedAt === null && row.expiresAt > now }));
}

/** Ends one living session of a player; false when there is none such. */
export async function endSession(db: Db, input: { playerId: string; sessionId: string }): Promise<boolean> {
  if (!isUuid(input.sessionId)) return false;

  const { count } = await db.session.updateMany({
    where: { id: input.sessionId, playerId: input.playerId, revokedAt: null, expiresAt: { gt: new Date() } },
    data: { revokedAt: new Date() },
  });

  return count === 1;
}
