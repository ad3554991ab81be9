import type { Db } from "@/lib/db";
import type { LiveState } from "./live-state";
import { readNews } from "./read-live-states";
import { newWatch } from "./watch";

/**
 * One look at what a player's pages follow, for pages without a stream.
 *
 * @param input.playedSince From when on the result of play counts; null leaves it out.
 * @returns Null when there is no such player.
 */
export async function findLiveState(
  db: Db,
  input: { playerId: string; playedSince: Date | null },
  now = new Date(),
): Promise<LiveState | null> {
  const [news] = await readNews(db, [newWatch(input)], now);

  return news?.state ?? null;
}
