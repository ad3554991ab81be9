import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";
import { PLAYER_SUMMARY_FIELDS, type PlayerSummary, toPlayerSummary } from "./player-summary";

/** Looks a player up by name (case is ignored) or id; anything malformed is nobody. */
export async function findPlayer(db: Db, by: { username: string } | { id: string }): Promise<PlayerSummary | null> {
  if ("id" in by && !isUuid(by.id)) return null;

  const row = await db.player.findUnique({
    where: "id" in by ? { id: by.id } : { username: by.username.trim().toLowerCase() },
    select: PLAYER_SUMMARY_FIELDS,
  });

  return row && toPlayerSummary(row);
}
