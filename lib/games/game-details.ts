import { type Db, Prisma } from "@/lib/db";
import type { ListedGame } from "./catalogue-index";

/** A game with what decides whether it is offered. */
export interface GameDetails extends ListedGame {
  /** The aggregator lists it now. */
  isAvailable: boolean;
  /** The operator offers it. */
  isEnabled: boolean;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

/** Only what the aggregator has and the operator wants is offered. */
export const IS_OFFERED = Prisma.sql`(is_available AND is_enabled)`;

/**
 * Reads games.
 *
 * @param rest What follows `FROM games`: joins, conditions, order.
 */
export function selectGames(db: Db, rest: Prisma.Sql): Promise<GameDetails[]> {
  // The columns are named after the fields, so the rows are what the type says.
  return db.$queryRaw<GameDetails[]>`
    SELECT
      id_hash AS "idHash",
      name,
      type,
      studio,
      studio_name AS "studioName",
      image_url AS "imageUrl",
      has_free_rounds AS "hasFreeRounds",
      has_demo AS "hasDemo",
      has_jackpot AS "hasJackpot",
      has_bonus_buy AS "hasBonusBuy",
      (is_marked_new OR ${IS_FIRST_SEEN_LATELY}) AS "isNew",
      is_available AS "isAvailable",
      is_enabled AS "isEnabled",
      first_seen_at AS "firstSeenAt",
      last_seen_at AS "lastSeenAt"
    FROM games ${rest}`;
}

// What the first sync of all brought is not new: it was only new to us.
const IS_FIRST_SEEN_LATELY = Prisma.sql`(
  first_seen_at > now() - interval '30 days'
  AND coalesce(
    first_seen_at > (
      SELECT finished_at FROM catalogue_syncs WHERE status = 'succeeded' ORDER BY started_at LIMIT 1
    ),
    false
  )
)`;
