import { type Db, Prisma } from "@/lib/db";
import type { ListedGame } from "./catalogue-index";

/** A game with what decides whether it is offered. */
export interface GameDetails extends ListedGame {
  /** The aggregator lists it now. */
  isAvailable: boolean;
  /** The operator offers it. */
  isEnabled: boolean;
  /** The operator offers its studio. */
  isStudioEnabled: boolean;
  /** In no list, and opened only by those who have it in progress. */
  isHidden: boolean;
  /** In the lobby's own row of recommendations. */
  isFeatured: boolean;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

const IS_STUDIO_ENABLED = Prisma.sql`(games.studio NOT IN (SELECT off.studio FROM disabled_studios off))`;

/** Only what the aggregator has and the operator wants is offered. */
export const IS_OFFERED = Prisma.sql`(is_available AND is_enabled AND ${IS_STUDIO_ENABLED})`;

/** Of what is offered, what lists show. */
export const IS_LISTED = Prisma.sql`(${IS_OFFERED} AND NOT is_hidden)`;

/** The same as `IS_OFFERED` of a game that was read. */
export function isOffered(game: Pick<GameDetails, "isAvailable" | "isEnabled" | "isStudioEnabled">): boolean {
  return game.isAvailable && game.isEnabled && game.isStudioEnabled;
}

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
      ${IS_STUDIO_ENABLED} AS "isStudioEnabled",
      is_hidden AS "isHidden",
      is_featured AS "isFeatured",
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
