import { type Db, inTransaction } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { ok, type Result, refused } from "@/lib/result";
import { type By, byOf } from "./by";
import { lockPlayer } from "./lock-player";
import { noteChange } from "./note-change";
import { PLAYER_SUMMARY_FIELDS, type PlayerStatus, type PlayerSummary, toPlayerSummary } from "./player-summary";

/** A change of status by staff. */
export interface StatusChange extends By {
  playerId: string;
  status: PlayerStatus;
  reason: string;
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
  { playerId, status, reason, ...by }: StatusChange,
): Promise<Result<PlayerSummary, "PLAYER_UNKNOWN">> {
  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const row = await tx.player.findUniqueOrThrow({ where: { id: playerId }, select: PLAYER_SUMMARY_FIELDS });
    if (row.status === status) return ok(toPlayerSummary(row));

    await tx.player.update({ where: { id: playerId }, data: { status } });
    const before = { status: row.status };
    await noteChange(tx, { playerId, action: "player.status", ...byOf(by), reason, before, after: { status } });
    await recordEvent(tx, {
      kind: "PLAYER_STATUS_CHANGED",
      playerId,
      details: { from: row.status, to: status, actor: by.actor },
    });

    return ok(toPlayerSummary({ ...row, status }));
  });
}
