import { type Db, inTransaction } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import { lockPlayer } from "./lock-player";
import { PLAYER_ACTOR } from "./note-change";
import type { PlayerSummary } from "./player-summary";
import { setPlayerStatus } from "./set-player-status";

/**
 * Closes an account by its player's own wish; who asks must have shown the password. The
 * money stays booked for them, and staff can open the account again.
 *
 * @param input.isBalanceKnown They were told that a balance is left and what becomes of it.
 * @returns Refused as BALANCE_LEFT when there is one and they were not.
 */
export async function closeOwnAccount(
  db: Db,
  { playerId, isBalanceKnown }: { playerId: string; isBalanceKnown: boolean },
): Promise<Result<PlayerSummary, "PLAYER_UNKNOWN" | "BALANCE_LEFT">> {
  return inTransaction(db, async (tx) => {
    // Under the lock: no bet or win moves the balance between the look at it and the end.
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const { balanceCents } = await tx.account.findUniqueOrThrow({ where: { playerId } });
    if (balanceCents > 0n && !isBalanceKnown) return refused("BALANCE_LEFT");

    return setPlayerStatus(tx, { playerId, status: "closed", reason: "Own wish", actor: PLAYER_ACTOR });
  });
}
