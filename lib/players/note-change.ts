import { type AuditRecord, recordAudit } from "@/lib/audit";
import type { Db, Prisma } from "@/lib/db";

/** Who changes something about a player when it is their own wish. */
export const PLAYER_ACTOR = "player";

/** What was changed about a player, by whom. */
export interface PlayerChange extends Omit<AuditRecord, "subject"> {
  playerId: string;
  before: Prisma.InputJsonObject | null;
  after: Prisma.InputJsonObject | null;
}

/** Writes a change of a player into the audit trail; cents as text, times as ISO text. */
export async function noteChange(tx: Db, { playerId, ...change }: PlayerChange): Promise<void> {
  await recordAudit(tx, { ...change, subject: `player:${playerId}` });
}
