import type { Db, Prisma } from "@/lib/db";
import { newId } from "@/lib/ids";

/** Who changes something about a player when it is their own wish. */
export const PLAYER_ACTOR = "player";

/** What was changed about a player, by whom. */
export interface PlayerChange {
  playerId: string;
  /** Such as `player.status`. */
  action: string;
  /** `operator:<username>`, `cli`, or `player` when it is their own wish. */
  actor: string;
  reason?: string;
  before: Prisma.InputJsonObject | null;
  after: Prisma.InputJsonObject | null;
}

/** Writes a change of a player into the audit trail; cents as text, times as ISO text. */
export async function noteChange(tx: Db, change: PlayerChange): Promise<void> {
  const { playerId, action, actor, reason, before, after } = change;
  await tx.auditEntry.create({
    data: {
      id: newId(),
      actor,
      action,
      subject: `player:${playerId}`,
      reason: reason ?? null,
      ...(before && { before }),
      ...(after && { after }),
      createdAt: new Date(),
    },
  });
}
