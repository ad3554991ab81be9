import type { Db, Prisma } from "@/lib/db";

/** Whether players see a game: offered, switched off by an operator, or gone from the aggregator's list. */
export const GAME_STATES = ["offered", "disabled", "unavailable"] as const;
export type GameState = (typeof GAME_STATES)[number];

/** One game of the catalogue as an operator sees it. */
export interface GameRow {
  readonly idHash: string;
  readonly name: string;
  readonly type: string;
  readonly studio: string;
  readonly studioName: string;
  readonly hasFreeRounds: boolean;
  readonly hasDemo: boolean;
  readonly isAvailable: boolean;
  readonly isEnabled: boolean;
  readonly lastSeenAt: Date;
}

/** Which games to list. */
export interface GamesQuery {
  /** Part of the name, or the beginning of the id. */
  readonly query?: string | undefined;
  readonly studio?: string | undefined;
  readonly state?: GameState | undefined;
  readonly hasFreeRounds?: boolean | undefined;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const STATE_WHERE = {
  offered: { isAvailable: true, isEnabled: true },
  disabled: { isEnabled: false },
  unavailable: { isAvailable: false },
} as const satisfies Record<GameState, Prisma.GameWhereInput>;

/** The whole catalogue by name, games that are not offered included. */
export async function listGames(db: Db, query: GamesQuery): Promise<{ games: GameRow[]; total: number }> {
  const { query: text = "", studio, state, hasFreeRounds, page, pageSize } = query;
  const pattern = escapeLike(text.trim());
  const where: Prisma.GameWhereInput = {
    ...(pattern && {
      OR: [
        { name: { contains: pattern, mode: "insensitive" } },
        { idHash: { startsWith: pattern, mode: "insensitive" } },
      ],
    }),
    ...(studio && { studio }),
    ...(state && STATE_WHERE[state]),
    ...(hasFreeRounds !== undefined && { hasFreeRounds }),
  };

  const [games, total] = await Promise.all([
    db.game.findMany({
      where,
      orderBy: [{ name: "asc" }, { idHash: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      omit: { raw: true, imageUrl: true, firstSeenAt: true },
    }),
    db.game.count({ where }),
  ]);

  return { games, total };
}

/** Every studio of the catalogue by name, with its number of games. */
export async function listStudiosOfCatalogue(
  db: Db,
): Promise<{ readonly studio: string; readonly studioName: string; readonly gameCount: number }[]> {
  const groups = await db.game.groupBy({
    by: ["studio", "studioName"],
    _count: { _all: true },
    orderBy: [{ studioName: "asc" }, { studio: "asc" }],
  });

  return groups.map(({ studio, studioName, _count }) => ({ studio, studioName, gameCount: _count._all }));
}

// Prisma passes LIKE's wildcards through; a person typing "100%" means the sign.
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
