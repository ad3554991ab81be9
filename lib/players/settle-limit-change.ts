import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { type By, byOf } from "./by";
import { limitJson } from "./limit-json";
import { lockPlayer } from "./lock-player";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import type { LimitInForce, LimitKey } from "./player-limit";
import { findLimit, storeLimit } from "./stored-limit";

/** Which change of which limit is meant. */
export interface LimitChange {
  playerId: string;
  limit: LimitKey;
}

/** Why a change that waits was not confirmed or called off. */
export type LimitChangeRefusal = "PLAYER_UNKNOWN" | "NOTHING_PENDING" | "TOO_EARLY";

/**
 * Puts a change into force that players asked for a day ago and want once more.
 *
 * @returns The limit as it stands now, null when it has ended; refused as NOTHING_PENDING,
 *   or as TOO_EARLY before its time.
 *
 * Source: UKGC RTS 12D (an increase takes 24 hours and a confirmation).
 */
export async function confirmLimitChange(
  db: Db,
  change: LimitChange,
): Promise<Result<LimitInForce | null, LimitChangeRefusal>> {
  return settleChange(db, change, { actor: PLAYER_ACTOR }, (before, now) => {
    if (!before.pending || before.pending.from > now) return refused("TOO_EARLY");

    const { from, limit } = before.pending;

    return ok({ ...before, pending: { from, limit } });
  });
}

/**
 * Calls off a change that waits, whoever asked for it: the limit stays as it is. Refused as NOTHING_PENDING.
 *
 * @param by Default: the player's own wish.
 */
export async function cancelLimitChange(
  db: Db,
  change: LimitChange,
  by: By = { actor: PLAYER_ACTOR },
): Promise<Result<LimitInForce | null, LimitChangeRefusal>> {
  return settleChange(db, change, by, (before) => ok({ ...before, pending: null }));
}

async function settleChange(
  db: Db,
  { playerId, limit }: LimitChange,
  by: By,
  decide: (before: LimitInForce, now: Date) => Result<LimitInForce, LimitChangeRefusal>,
): Promise<Result<LimitInForce | null, LimitChangeRefusal>> {
  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const now = new Date();
    const before = await findLimit(tx, { playerId, ...limit }, now);
    if (!before?.pending) return refused("NOTHING_PENDING");
    const decided = decide(before, now);
    if (!decided.ok) return decided;

    await storeLimit(tx, playerId, decided.value, now);
    const after = await findLimit(tx, { playerId, ...limit }, now);
    const noted = { before: limitJson(before), after: after && limitJson(after) };
    await noteChange(tx, { playerId, action: "player.limit", ...byOf(by), ...noted });

    return ok(after);
  });
}
