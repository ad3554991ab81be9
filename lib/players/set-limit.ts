import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { type By, byOf } from "./by";
import { limitJson } from "./limit-json";
import { lockPlayer } from "./lock-player";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import { isValidLimit, type LimitInForce, limitAfter, type PlayerLimit } from "./player-limit";
import { findLimit, storeLimit } from "./stored-limit";

/**
 * Sets one of a player's limits. A new or a stricter one acts at once, from the next bet on;
 * a looser one waits 24 hours, and is given up when a stricter one is set meanwhile. What
 * players ask for themselves they have to confirm after that, see `confirmLimitChange`.
 *
 * @returns The limit in force and the change that waits; refused as PLAYER_UNKNOWN, or as
 *   LIMIT_INVALID below zero cents, or for a session of less than a minute or more than a day.
 *
 * Source: UKGC RTS 12 (decrease at once, increase after 24 hours).
 */
export async function setLimit(
  db: Db,
  { playerId, limit, ...by }: By & { playerId: string; limit: PlayerLimit },
): Promise<Result<LimitInForce, "PLAYER_UNKNOWN" | "LIMIT_INVALID">> {
  if (!isValidLimit(limit)) return refused("LIMIT_INVALID");

  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const now = new Date();
    const before = await findLimit(tx, { playerId, ...limit }, now);
    const after = limitAfter(before, limit, now, { needsConfirming: by.actor === PLAYER_ACTOR });
    await storeLimit(tx, playerId, after, now);
    const change = { before: before && limitJson(before), after: limitJson(after) };
    await noteChange(tx, { playerId, action: "player.limit", ...byOf(by), ...change });

    return ok(after);
  });
}
