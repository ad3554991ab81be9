import { type Db, inTransaction } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import { findPlayer } from "./find-player";
import { lockPlayer } from "./lock-player";
import type { PlayerSummary } from "./player-summary";
import { type StatusChange, setPlayerStatus } from "./set-player-status";

/**
 * Freezes, closes or reopens a player by the hand of somebody who saw the present status: one
 * that is set already was set by somebody else meanwhile. Money and exclusions stay as they are.
 *
 * @returns Refused as STATUS_STANDS when the player has it already.
 */
export async function changeStatus(
  db: Db,
  change: StatusChange,
): Promise<Result<PlayerSummary, "PLAYER_UNKNOWN" | "STATUS_STANDS">> {
  return inTransaction(db, async (tx) => {
    // Two who press at once meet here.
    if (!(await lockPlayer(tx, change.playerId))) return refused("PLAYER_UNKNOWN");
    const player = await findPlayer(tx, { id: change.playerId });
    if (player?.status === change.status) return refused("STATUS_STANDS");

    return setPlayerStatus(tx, change);
  });
}
