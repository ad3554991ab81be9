import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";
import { CursorKey, CursorTime, decodeCursor, encodeCursor } from "./cursor";
import type { RoundRow } from "./list-rounds";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** Groups of rounds worth a look of their own. */
export const ROUND_PICKS = ["open", "late-wins", "big-wins"] as const;
export type RoundPick = (typeof ROUND_PICKS)[number];

/** One play of a game, and whose. */
export interface ExploredRound extends RoundRow {
  readonly player: { readonly id: string; readonly username: string };
  readonly currency: string;
}

/** Which rounds to list; all that is given must hold. */
export interface RoundsQuery {
  readonly pick?: RoundPick | undefined;
  readonly username?: string | undefined;
  readonly roundId?: string | undefined;
  readonly gameId?: string | undefined;
  /** When the round was opened: inclusive. */
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly to?: Date | undefined;
  readonly before?: string | undefined;
  /** Default 50. */
  readonly limit?: number;
}

// Word for word what the partial indexes say: only then they are used.
const PICKED = {
  open: Prisma.sql`r.closed_at IS NULL AND r.bet_count > 0`,
  "late-wins": Prisma.sql`r.win_count > 0 AND r.last_call_at - r.opened_at > interval '10 minutes'`,
  "big-wins": Prisma.sql`r.win_cents >= 100000`,
} as const satisfies Record<RoundPick, Prisma.Sql>;

const Place = z.object({ at: CursorTime, playerId: z.uuid(), roundId: CursorKey });

/** Rounds of all players, the one opened last first. */
export async function exploreRounds(db: Db, query: RoundsQuery = {}): Promise<Page<ExploredRound>> {
  const { pick, username, roundId, gameId, from, to, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);
  const conditions = [
    Prisma.sql`true`,
    ...(pick ? [PICKED[pick]] : []),
    ...(username ? [Prisma.sql`r.player_id = (SELECT id FROM players WHERE username = ${username})`] : []),
    ...(roundId ? [Prisma.sql`r.round_id = ${roundId}`] : []),
    ...(gameId ? [Prisma.sql`r.game_id = ${gameId}`] : []),
    ...(from ? [Prisma.sql`r.opened_at >= ${from}::timestamptz`] : []),
    ...(to ? [Prisma.sql`r.opened_at < ${to}::timestamptz`] : []),
    ...(place
      ? [
          Prisma.sql`(r.opened_at, r.player_id, r.round_id) <
            (${place.at}::timestamptz, ${place.playerId}::uuid, ${place.roundId})`,
        ]
      : []),
  ];

  const rows = await db.$queryRaw<FlatRound[]>`
    SELECT r.player_id AS "playerId", p.username, p.currency, r.round_id AS "roundId", r.game_id AS "gameId",
           r.bet_count AS "betCount", r.win_count AS "winCount", r.rollback_count AS "rollbackCount",
           r.bet_cents AS "betCents", r.win_cents AS "winCents", r.free_bet_cents AS "freeBetCents",
           r.bet_reversed_cents - r.win_reversed_cents AS "rolledBackCents",
           r.win_cents - r.bet_cents + r.bet_reversed_cents - r.win_reversed_cents AS "netCents",
           r.opened_at AS "openedAt", r.last_call_at AS "lastCallAt", r.closed_at AS "closedAt"
    FROM rounds r JOIN players p ON p.id = r.player_id
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY r.opened_at DESC, r.player_id DESC, r.round_id DESC
    LIMIT ${limit + 1}`;

  return pageOf(rows.map(explored), limit, ({ openedAt, player, roundId }) =>
    encodeCursor({ at: openedAt, playerId: player.id, roundId }),
  );
}

type FlatRound = Omit<ExploredRound, "player"> & { playerId: string; username: string };

function explored({ playerId, username, ...round }: FlatRound): ExploredRound {
  return { ...round, player: { id: playerId, username } };
}
