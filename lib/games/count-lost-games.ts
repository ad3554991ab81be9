import type { Db } from "@/lib/db";

/** What a list would take out of the catalogue. */
export interface LostGames {
  /** Games that are available now. */
  availableCount: number;
  /** Those of them that the list lacks. */
  lostCount: number;
}

// A small catalogue loses half of itself on an ordinary day.
const MAX_LOST = 50;

/** Counts the available games that a new list lacks. */
export async function countLostGames(db: Db, games: readonly { idHash: string }[]): Promise<LostGames> {
  const ids = JSON.stringify(games.map(({ idHash }) => idHash));
  const [counts] = await db.$queryRaw<LostGames[]>`
    SELECT
      count(*)::int AS "availableCount",
      count(*) FILTER (WHERE listed.id IS NULL)::int AS "lostCount"
    FROM games
    LEFT JOIN jsonb_array_elements_text(${ids}::jsonb) AS listed (id) ON listed.id = games.id_hash
    WHERE games.is_available`;

  return counts ?? { availableCount: 0, lostCount: 0 };
}

/** Whether that many games do not go in one day: more than half of all, and more than 50. */
export function isTooMany({ availableCount, lostCount }: LostGames): boolean {
  return lostCount > MAX_LOST && lostCount * 2 > availableCount;
}
