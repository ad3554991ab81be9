import { type CatalogueGame, RAW_FIELDS } from "@/lib/aggregator";
import type { Db } from "@/lib/db";

/** How the stored games changed. */
export interface WrittenGames {
  addedCount: number;
  changedCount: number;
  goneCount: number;
}

// One statement takes a few dozen milliseconds, and no message to the server grows huge.
const ROWS_PER_STATEMENT = 2_000;

/**
 * Stores the games as listed, and marks all others as unavailable.
 *
 * @param tx A database transaction in which no other list is written at the same time.
 * @param seenAt When they were listed.
 */
export async function writeGames(tx: Db, games: readonly CatalogueGame[], seenAt: Date): Promise<WrittenGames> {
  const written = { addedCount: 0, changedCount: 0, goneCount: 0 };
  for (let from = 0; from < games.length; from += ROWS_PER_STATEMENT) {
    const counts = await upsertGames(tx, games.slice(from, from + ROWS_PER_STATEMENT), seenAt);
    written.addedCount += counts.addedCount;
    written.changedCount += counts.changedCount;
  }
  // Not "earlier than": another machine's clock may have been ahead of ours.
  written.goneCount = await tx.$executeRaw`
    UPDATE games SET is_available = false WHERE is_available AND last_seen_at <> ${seenAt}::timestamptz`;

  return written;
}

/** All parts of the statement see the games as they were before it, so the counts tell old from new. */
async function upsertGames(tx: Db, games: readonly CatalogueGame[], seenAt: Date) {
  const [counts] = await tx.$queryRaw<{ addedCount: number; changedCount: number }[]>`
    WITH listed AS (
      SELECT
        *,
        -- Few rows say; those that do not have none.
        coalesce("hasJackpot", false) AS has_jackpot,
        coalesce("hasBonusBuy", false) AS has_bonus_buy,
        coalesce(raw ->> ${RAW_FIELDS.isNew}::text IN ('true', '1'), false) AS is_marked_new
      FROM jsonb_to_recordset(${JSON.stringify(games)}::jsonb) AS game (
        "idHash" text, name text, type text, studio text, "studioName" text, "imageUrl" text,
        "hasFreeRounds" boolean, "hasDemo" boolean, "hasJackpot" boolean, "hasBonusBuy" boolean, raw jsonb
      )
    ),
    compared AS (
      SELECT
        stored.id_hash IS NULL AS is_added,
        stored.id_hash IS NOT NULL AND (
          stored.name, stored.type, stored.studio, stored.studio_name, stored.image_url,
          stored.has_free_rounds, stored.has_demo, stored.has_jackpot, stored.has_bonus_buy,
          stored.is_marked_new, stored.raw, stored.is_available
        ) IS DISTINCT FROM (
          listed.name, listed.type, listed.studio, listed."studioName", listed."imageUrl",
          listed."hasFreeRounds", listed."hasDemo", listed.has_jackpot, listed.has_bonus_buy,
          listed.is_marked_new, listed.raw, true
        ) AS is_changed
      FROM listed LEFT JOIN games stored ON stored.id_hash = listed."idHash"
    ),
    written AS (
      INSERT INTO games (
        id_hash, name, type, studio, studio_name, image_url, has_free_rounds, has_demo,
        has_jackpot, has_bonus_buy, is_marked_new, raw, is_available, first_seen_at, last_seen_at
      )
      SELECT
        "idHash", name, type, studio, "studioName", "imageUrl", "hasFreeRounds", "hasDemo",
        has_jackpot, has_bonus_buy, is_marked_new, raw, true, ${seenAt}::timestamptz, ${seenAt}::timestamptz
      FROM listed
      ON CONFLICT (id_hash) DO UPDATE SET
        name = excluded.name, type = excluded.type, studio = excluded.studio,
        studio_name = excluded.studio_name, image_url = excluded.image_url,
        has_free_rounds = excluded.has_free_rounds, has_demo = excluded.has_demo,
        has_jackpot = excluded.has_jackpot, has_bonus_buy = excluded.has_bonus_buy,
        is_marked_new = excluded.is_marked_new,
        raw = excluded.raw, is_available = true, last_seen_at = excluded.last_seen_at
    )
    SELECT
      count(*) FILTER (WHERE is_added)::int AS "addedCount",
      count(*) FILTER (WHERE is_changed)::int AS "changedCount"
    FROM compared`;

  return counts ?? { addedCount: 0, changedCount: 0 };
}
