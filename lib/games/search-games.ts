import { type Db, Prisma } from "@/lib/db";
import { type GameDetails, IS_LISTED, selectGames } from "./game-details";

/** Listed in the lobby; hidden; switched off, alone or with its studio; gone from the aggregator; recommended; pinned. */
export type GameStanding = "offered" | "hidden" | "disabled" | "gone" | "featured" | "pinned";

/** What staff look for among all games, offered or not. */
export interface GamesQuery {
  /** Part of a name, a studio or an id; case is ignored. Default: all. */
  query?: string;
  /** Where it stands, or what was chosen of it. Default: all. */
  standing?: GameStanding;
  studio?: string;
  /** From 1. */
  page: number;
  pageSize: number;
}

const STANDINGS = {
  offered: IS_LISTED,
  hidden: Prisma.sql`is_hidden`,
  disabled: Prisma.sql`(NOT is_enabled OR games.studio IN (SELECT off.studio FROM disabled_studios off))`,
  gone: Prisma.sql`NOT is_available`,
  featured: Prisma.sql`is_featured`,
  pinned: Prisma.sql`id_hash IN (SELECT game_id FROM game_pins)`,
} as const satisfies Record<GameStanding, Prisma.Sql>;

/** One page of all games, by name. */
export async function searchGames(
  db: Db,
  { query = "", standing, studio, page, pageSize }: GamesQuery,
): Promise<{ games: GameDetails[]; total: number }> {
  const pattern = `%${query
    .trim()
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, "\\$&")}%`;
  const where = Prisma.sql`
    WHERE (name ILIKE ${pattern} OR studio_name ILIKE ${pattern} OR id_hash ILIKE ${pattern})
      AND ${standing ? STANDINGS[standing] : Prisma.sql`true`}
      AND ${studio === undefined ? Prisma.sql`true` : Prisma.sql`studio = ${studio}`}`;
  const offset = (page - 1) * pageSize;
  const games = await selectGames(db, Prisma.sql`${where} ORDER BY name, id_hash LIMIT ${pageSize} OFFSET ${offset}`);
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM games ${where}`;

  return { games, total: counted?.total ?? 0 };
}
