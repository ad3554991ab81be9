import type { Db } from "@/lib/db";
import { findPlayer, type PlayerSummary } from "@/lib/players";
import { CommandError } from "./answer";

/** The player of this name. */
export async function getPlayer(db: Db, username: string): Promise<PlayerSummary> {
  const player = await findPlayer(db, { username });
  if (!player) throw unknownPlayer(username);

  return player;
}

/** What a command says when nobody has this name. */
export function unknownPlayer(username: string): CommandError {
  return new CommandError("PLAYER_UNKNOWN", `There is no player ${username}`);
}
