import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { type By, byOf } from "./by";
import { limitJson } from "./limit-json";
import { lockPlayer } from "./lock-player";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import { type LimitInForce, type LimitKey, limitAfterRemoval } from "./player-limit";
import { findLimit, storeLimit } from "./stored-limit";

/**
 * Takes one of a player's limits away, 24 hours from now; until then it stands. When the
 * player asks, also until they confirm it after that, see `confirmLimitChange`.
 *
 * @returns The limit in force and when it ends; refused as PLAYER_UNKNOWN or LIMIT_UNKNOWN.
 *
 * Source: UKGC RTS 12 (a removal is an increase).
 */
export async function removeLimit(
  db: Db,
  { playerId, limit, ...by }: By & { playerId: string; limit: LimitKey },
): Promise<Result<LimitInForce, "PLAYER_UNKNOWN" | "LIMIT_UNKNOWN">> {
  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const now = new Date();
    const before = await findLimit(tx, { playerId, ...limit }, now);
    if (!before) return refused("LIMIT_UNKNOWN");

    const after = limitAfterRemoval(before, now, { needsConfirming: by.actor === PLAYER_ACTOR });
    await storeLimit(tx, playerId, after, now);
    const change = { before: limitJson(before), after: limitJson(after) };
    await noteChange(tx, { playerId, action: "player.limit", ...byOf(by), ...change });

    return ok(after);
  });
}
