import type { Db } from "@/lib/db";

/** Something that made a game playable, or took it away. */
export interface AvailabilityEntry {
  id: string;
  event: "gone" | "returned" | "enabled" | "disabled" | "hidden" | "shown" | "studio_enabled" | "studio_disabled";
  /** `operator:<username>`, `cli`, or `catalogue` for what a sync found. */
  actor: string;
  reason: string | null;
  syncId: string | null;
  createdAt: Date;
}

/**
 * A game's availability, newest first. It begins with the day the game was first listed, which its own row says.
 *
 * @param before The id of an entry: those before it.
 *
 * Source: NJ 13:69O-1.8, game availability log.
 */
export async function listAvailability(
  db: Db,
  { gameId, before, limit }: { gameId: string; before?: string | undefined; limit: number },
): Promise<{ rows: AvailabilityEntry[]; next: string | null }> {
  const place = before !== undefined && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const rows = await db.gameAvailability.findMany({
    where: { gameId, ...(place !== null && { id: { lt: place } }) },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const kept = rows.slice(0, limit).map(({ id, gameId: _, ...row }) => ({ ...row, id: String(id) }));

  return { rows: kept, next: rows.length > limit ? (kept.at(-1)?.id ?? null) : null };
}
