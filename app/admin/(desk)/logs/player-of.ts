import { db } from "@/lib/db";
import { findPlayer } from "@/lib/players";

/** The id of a player somebody named in a filter, by username or by id; null when there is none. */
export async function playerOf(text: string): Promise<string | null> {
  const player = (await findPlayer(db(), { username: text.toLowerCase() })) ?? (await findPlayer(db(), { id: text }));

  return player?.id ?? null;
}
