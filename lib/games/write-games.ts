import { type CatalogueGame, RAW_FIELDS } from "@/lib/aggregator";
import { type Db, Prisma } from "@/lib/db";

/** How the stored games changed. */
export interface WrittenGames {
  addedCount: number;
  /** Listed before and now, with other contents. */
  changedCount: number;
  goneCount: number;
  /** Listed again after they were gone. */
  returnedCount: number;
}

/** How a list is written. */
export interface WriteOptions {
  /** When it was listed. */
  seenAt: Date;
  /** The sync it belongs to. */
  syncId: string;
  /** Whether each change is kept with the sync. */
  isNoted: boolean;
  /** Told how many games are written, now and then. */
  onProgress: (writtenCount: number) => Promise<void>;
}

// One statement takes a few dozen milliseconds, and no message to the server grows huge.
const ROWS_PER_STATEMENT = 2_000;

/** Who made a game available or not, where no person did. */
const ACTOR = "catalogue";

/**
 * Stores the games as listed, and marks all others as unavailable.
 *
 * @param tx A database transaction in which no other list is written at the same time.
 */
export async function writeGames(
  tx: Db,
  games: readonly CatalogueGame[],
  { onProgress, ...options }: WriteOptions,
): Promise<WrittenGames> {
  const written = { addedCount: 0, changedCount: 0, goneCount: 0, returnedCount: 0 };
  for (let from = 0; from < games.length; from += ROWS_PER_STATEMENT) {
    const counts = await upsertGames(tx, games.slice(from, from + ROWS_PER_STATEMENT), options);
    written.addedCount += counts.addedCount;
    written.changedCount += counts.changedCount;
    written.returnedCount += counts.returnedCount;
    await onProgress(Math.min(games.length, from + ROWS_PER_STATEMENT));
  }
  written.goneCount = await markGone(tx, options);

  return written;
}

async function markGone(tx: Db, { seenAt, syncId, isNoted }: Omit<WriteOptions, "onProgress">): Promise<number> {
  // Not "earlier than": another machine's clock may have been ahead of ours.
  const [counted] = await tx.$queryRaw<{ goneCount: number }[]>`
    WITH gone AS (
      UPDATE games SET is_available = false
      WHERE is_available AND last_seen_at <> ${seenAt}::timestamptz RETURNING id_hash
    ),
    noted AS (
      INSERT INTO catalogue_changes (sync_id, game_id, kind)
      SELECT ${syncId}::uuid, id_hash, 'gone' FROM gone WHERE ${isNoted}::boolean
    ),
    logged AS (
      INSERT INTO game_availability (game_id, event, actor, sync_id, created_at)
      SELECT id_hash, 'gone', ${ACTOR}, ${syncId}::uuid, ${seenAt}::timestamptz FROM gone
    )
    SELECT count(*)::int AS "goneCount" FROM gone`;

  return counted?.goneCount ?? 0;
}

// What the columns tell already, by the names it has in the row as sent.
const TOLD_BY_COLUMNS = [
  ...["id_hash", "name", "provider_name", "image", "freerounds_supported", "play_for_fun_supported"],
  ...Object.values(RAW_FIELDS),
];

/** All parts of the statement see the games as they were before it, so that old is told from new. */
async function upsertGames(
  tx: Db,
  games: readonly CatalogueGame[],
  { seenAt, syncId, isNoted }: Omit<WriteOptions, "onProgress">,
): Promise<Omit<WrittenGames, "goneCount">> {
  const [counts] = await tx.$queryRaw<Omit<WrittenGames, "goneCount">[]>`
    WITH listed AS (
      SELECT
        "idHash" AS id_hash, name, type, studio, "studioName" AS studio_name, "imageUrl" AS image_url,
        "hasFreeRounds" AS has_free_rounds, "hasDemo" AS has_demo,
        -- Few rows say; those that do not have none.
        coalesce("hasJackpot", false) AS has_jackpot,
        coalesce("hasBonusBuy", false) AS has_bonus_buy,
        coalesce(raw ->> ${RAW_FIELDS.isNew}::text IN ('true', '1'), false) AS is_marked_new,
        raw
      FROM jsonb_to_recordset(${JSON.stringify(games)}::jsonb) AS game (
        "idHash" text, name text, type text, studio text, "studioName" text, "imageUrl" text,
        "hasFreeRounds" boolean, "hasDemo" boolean, "hasJackpot" boolean, "hasBonusBuy" boolean, raw jsonb
      )
    ),
    compared AS (
      SELECT
        listed.id_hash,
        CASE
          WHEN stored.id_hash IS NULL THEN 'added'
          WHEN NOT stored.is_available THEN 'returned'
          WHEN (
            stored.name, stored.type, stored.studio, stored.studio_name, stored.image_url,
            stored.has_free_rounds, stored.has_demo, stored.has_jackpot, stored.has_bonus_buy,
            stored.is_marked_new, stored.raw
          ) IS DISTINCT FROM (
            listed.name, listed.type, listed.studio, listed.studio_name, listed.image_url,
            listed.has_free_rounds, listed.has_demo, listed.has_jackpot, listed.has_bonus_buy,
            listed.is_marked_new, listed.raw
          ) THEN 'changed'
        END::catalogue_change_kind AS kind,
        listed, stored
      FROM listed LEFT JOIN games stored ON stored.id_hash = listed.id_hash
    ),
    noted AS (
      INSERT INTO catalogue_changes (sync_id, game_id, kind, fields)
      SELECT ${syncId}::uuid, id_hash, kind, differences.fields
      FROM compared
      LEFT JOIN LATERAL (
        SELECT jsonb_object_agg(name, jsonb_build_array(old.value, new.value)) AS fields
        FROM jsonb_each(${fieldsOf(Prisma.sql`(stored)`)}) AS old (name, value)
        FULL JOIN jsonb_each(${fieldsOf(Prisma.sql`(listed)`)}) AS new (name, value) USING (name)
        WHERE old.value IS DISTINCT FROM new.value
      ) differences ON kind <> 'added'
      WHERE kind IS NOT NULL AND ${isNoted}::boolean
    ),
    logged AS (
      INSERT INTO game_availability (game_id, event, actor, sync_id, created_at)
      SELECT id_hash, 'returned', ${ACTOR}, ${syncId}::uuid, ${seenAt}::timestamptz
      FROM compared WHERE kind = 'returned'
    ),
    written AS (
      INSERT INTO games (
        id_hash, name, type, studio, studio_name, image_url, has_free_rounds, has_demo,
        has_jackpot, has_bonus_buy, is_marked_new, raw, is_available, first_seen_at, last_seen_at
      )
      SELECT listed.*, true, ${seenAt}::timestamptz, ${seenAt}::timestamptz FROM listed
      ON CONFLICT (id_hash) DO UPDATE SET
        name = excluded.name, type = excluded.type, studio = excluded.studio,
        studio_name = excluded.studio_name, image_url = excluded.image_url,
        has_free_rounds = excluded.has_free_rounds, has_demo = excluded.has_demo,
        has_jackpot = excluded.has_jackpot, has_bonus_buy = excluded.has_bonus_buy,
        is_marked_new = excluded.is_marked_new,
        raw = excluded.raw, is_available = true, last_seen_at = excluded.last_seen_at
    )
    SELECT
      count(*) FILTER (WHERE kind = 'added')::int AS "addedCount",
      count(*) FILTER (WHERE kind = 'changed')::int AS "changedCount",
      count(*) FILTER (WHERE kind = 'returned')::int AS "returnedCount"
    FROM compared`;

  return counts ?? { addedCount: 0, changedCount: 0, returnedCount: 0 };
}

/** A game's fields as a person compares them: ours by our names, and what else the aggregator sends by its own. */
function fieldsOf(row: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    jsonb_build_object(
      'Name', ${row}.name, 'Type', ${row}.type, 'Studio', ${row}.studio_name, 'Picture', ${row}.image_url,
      'Free rounds', ${row}.has_free_rounds, 'Demo', ${row}.has_demo, 'Jackpot', ${row}.has_jackpot,
      'Bonus buy', ${row}.has_bonus_buy, 'Marked as new', ${row}.is_marked_new
    ) || (${row}.raw - ${TOLD_BY_COLUMNS}::text[])
  )`;
}
