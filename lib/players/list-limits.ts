import type { Db } from "@/lib/db";
import { type LimitUse, readLimitUse } from "@/lib/wallet";
import type { LimitInForce } from "./player-limit";
import { inForce } from "./stored-limit";

export type { LimitUse };

/** A player's limits as they stand now, and what counts against them. */
export interface PlayerLimits {
  limits: LimitInForce[];
  use: LimitUse;
}

/** Reads a player's limits, ended ones left out, with their use in the same rolling periods the wallet counts. */
export async function listLimits(db: Db, playerId: string, now = new Date()): Promise<PlayerLimits> {
  const [rows, use] = await Promise.all([
    db.playerLimit.findMany({ where: { playerId } }),
    readLimitUse(db, playerId, now),
  ]);

  return { limits: rows.flatMap((row) => inForce(row, now) ?? []), use };
}
