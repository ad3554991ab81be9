import type { Db } from "@/lib/db";
import { type Exclusion, isExcluded } from "./exclusion";

/** What keeps a player out of play for money now; null when nothing does. */
export async function findExclusion(db: Db, playerId: string): Promise<Exclusion | null> {
  const row = await db.player.findUniqueOrThrow({
    where: { id: playerId },
    select: { excludedUntil: true, exclusion: true },
  });
  const { excludedUntil: until, exclusion: kind } = row;

  return until && kind && isExcluded(row) ? { kind, until } : null;
}
