import { validate as isUuid } from "uuid";
import type { Db, Prisma } from "@/lib/db";
import { PLAYER_SUMMARY_FIELDS, type PlayerStatus, type PlayerSummary, toPlayerSummary } from "./player-summary";

/** Which players to list. */
export interface PlayerSearch {
  /** The beginning of a username, or a whole id. */
  query?: string;
  status?: PlayerStatus;
  /** From 1. */
  page: number;
  /** 1 to 200. */
  pageSize: number;
}

const MAX_PAGE_SIZE = 200;

/** Lists players, the newest first, one page at a time; `total` counts all pages. */
export async function searchPlayers(
  db: Db,
  search: PlayerSearch,
): Promise<{ players: PlayerSummary[]; total: number }> {
  const query = search.query?.trim().toLowerCase() ?? "";
  const where: Prisma.PlayerWhereInput = {
    ...(search.status && { status: search.status }),
    ...(query && (isUuid(query) ? { id: query } : { username: { startsWith: escapeLike(query) } })),
  };
  const take = Math.min(Math.max(1, search.pageSize), MAX_PAGE_SIZE);

  const [rows, total] = await Promise.all([
    // Ids are UUIDv7, so their order is the order of creation.
    db.player.findMany({
      where,
      select: PLAYER_SUMMARY_FIELDS,
      orderBy: { id: "desc" },
      skip: (Math.max(1, search.page) - 1) * take,
      take,
    }),
    db.player.count({ where }),
  ]);

  return { players: rows.map(toPlayerSummary), total };
}

/** Prisma passes `_` and `%` on to LIKE, where they stand for any character. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
