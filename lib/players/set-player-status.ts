import { validate as isUuid } from "uuid";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { PLAYER_SUMMARY_FIELDS, type PlayerStatus, type PlayerSummary, toPlayerSummary } from "./player-summary";

/** A change of status by staff. */
export interface StatusChange {
  playerId: string;
  status: PlayerStatus;
  reason: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
}

/**
 * Freezes, closes or reopens a player, and writes who did it, why, and what was before.
 * Setting the status a player already has changes and writes nothing.
 *
 * The account's lock comes first: bets that hold it are booked under the old status, all
 * later ones see the new one.
 *
 * @returns The player with the new status; refused as PLAYER_UNKNOWN.
 */
export async function setPlayerStatus(
  db: Db,
  { playerId, status, reason, actor }: StatusChange,
): Promise<Result<PlayerSummary, "PLAYER_UNKNOWN">> {
  if (!isUuid(playerId)) return refused("PLAYER_UNKNOWN");

  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM accounts WHERE player_id = ${playerId}::uuid FOR UPDATE`;
    const row = await tx.player.findUnique({ where: { id: playerId }, select: PLAYER_SUMMARY_FIELDS });
    if (!row) return refused("PLAYER_UNKNOWN");
    if (row.status === status) return ok(toPlayerSummary(row));

    await tx.player.update({ where: { id: playerId }, data: { status } });
    await tx.auditEntry.create({
      data: {
        id: newId(),
        actor,
        action: "player.status",
        subject: `player:${playerId}`,
        reason,
        before: { status: row.status },
        after: { status },
        createdAt: new Date(),
      },
    });

    return ok(toPlayerSummary({ ...row, status }));
  });
}
