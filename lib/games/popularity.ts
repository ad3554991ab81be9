import { type Db, onceGlobally } from "@/lib/db";

/** Rounds opened per game lately, by the games' ids; a game nobody played is absent. */
export type Popularity = ReadonlyMap<string, number>;

const WITHIN_DAYS = 7;
// A week's ranking does not change in a minute, and a busy week's rounds take a while to count.
const RECOUNT_MS = 60_000;

/**
 * How often each game was played for money in the last seven days, the most played first.
 *
 * Counted at most once a minute per process; while it is being counted again, everybody gets the count before.
 *
 * @throws When the database does at the first count; later ones that fail leave the last count standing.
 */
export function getPopularity(db: Db): Promise<Popularity> {
  const counts = onceGlobally("popularities", () => new WeakMap<Db, RunningCount>());
  const count = counts.get(db) ?? new RunningCount(db);
  counts.set(db, count);

  return count.current();
}

class RunningCount {
  readonly #db: Db;
  #latest: Popularity | null = null;
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<Popularity> | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async current(): Promise<Popularity> {
    if (performance.now() - this.#countedAt < RECOUNT_MS && this.#latest) return this.#latest;
    this.#counting ??= this.#count();
    if (!this.#latest) return this.#counting;
    // The next visitor tries again.
    this.#counting.catch(() => undefined);

    return this.#latest;
  }

  async #count(): Promise<Popularity> {
    try {
      this.#latest = await countRounds(this.#db);
      this.#countedAt = performance.now();

      return this.#latest;
    } finally {
      this.#counting = null;
    }
  }
}

/** Counts without keeping; see `getPopularity`. */
export async function countRounds(db: Db): Promise<Popularity> {
  const rows = await db.$queryRaw<{ gameId: string; rounds: number }[]>`
    SELECT game_id AS "gameId", count(*)::int AS rounds FROM rounds
    WHERE opened_at > now() - ${WITHIN_DAYS} * interval '1 day' AND game_id IS NOT NULL AND bet_count > 0
    GROUP BY game_id
    ORDER BY rounds DESC, game_id`;

  return new Map(rows.map(({ gameId, rounds }) => [gameId, rounds]));
}
