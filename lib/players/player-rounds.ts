import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";
import type { Period } from "./period";

/** How a round went, for its player. */
export const ROUND_OUTCOMES = ["won", "lost", "even", "open", "corrected"] as const;

/** One of `ROUND_OUTCOMES`. `corrected`: something of it was rolled back. */
export type RoundOutcome = (typeof ROUND_OUTCOMES)[number];

/** One round of a player. */
export interface PlayerRound {
  roundId: string;
  gameId: string | null;
  /** Null when the round names no game we know. */
  gameName: string | null;
  /** Stakes taken, before rollbacks. */
  betCents: bigint;
  /** Wins paid, before rollbacks. */
  winCents: bigint;
  /** Signed from the player's side: what rollbacks gave back or took away. */
  rolledBackCents: bigint;
  /** Signed from the player's side. */
  netCents: bigint;
  /** Nominal stakes of free rounds: never taken. */
  freeBetCents: bigint;
  openedAt: Date;
  /** When it last moved: what rounds are sorted and filtered by. */
  lastCallAt: Date;
  /** Null while it is open. */
  closedAt: Date | null;
}

/** Which of a player's rounds to read. */
export interface RoundsSearch extends Period {
  playerId: string;
  gameId?: string;
  outcome?: RoundOutcome;
  /** Only rounds after this place of the list, as an earlier page named it. Anything else reads from the start. */
  after?: string;
  /** Rounds at most. */
  limit: number;
}

/** A page of rounds, the one that moved last first. */
export interface RoundsPage {
  rounds: PlayerRound[];
  /** The `after` of the next page; null on the last. */
  next: string | null;
}

const NET = Prisma.sql`(r.win_cents - r.win_reversed_cents - r.bet_cents + r.bet_reversed_cents)`;

const IS_OUTCOME = {
  won: Prisma.sql`${NET} > 0`,
  lost: Prisma.sql`r.closed_at IS NOT NULL AND ${NET} < 0`,
  even: Prisma.sql`r.closed_at IS NOT NULL AND ${NET} = 0`,
  open: Prisma.sql`r.closed_at IS NULL`,
  corrected: Prisma.sql`r.rollback_count > 0`,
} as const satisfies Record<RoundOutcome, Prisma.Sql>;

const Place = z.tuple([z.iso.datetime(), z.string().max(200)]);

/**
 * Reads a page of a player's rounds. Pages hang on the last round shown, not on numbers, so
 * new rounds do not push others from page to page.
 *
 * Source: UKGC RTS 1B (history by round).
 */
export async function listPlayerRounds(db: Db, search: RoundsSearch): Promise<RoundsPage> {
  const { playerId, from, to, gameId, outcome, after, limit } = search;
  const place = after === undefined ? null : readPlace(after);
  const rows = await db.$queryRaw<PlayerRound[]>`
    SELECT r.round_id AS "roundId", r.game_id AS "gameId", g.name AS "gameName",
           r.bet_cents AS "betCents", r.win_cents AS "winCents", r.free_bet_cents AS "freeBetCents",
           r.bet_reversed_cents - r.win_reversed_cents AS "rolledBackCents", ${NET} AS "netCents",
           r.opened_at AS "openedAt", r.last_call_at AS "lastCallAt", r.closed_at AS "closedAt"
      FROM rounds r
      LEFT JOIN games g ON g.id_hash = r.game_id
     WHERE r.player_id = ${playerId}::uuid
       ${from ? Prisma.sql`AND r.last_call_at >= ${from}` : Prisma.empty}
       ${to ? Prisma.sql`AND r.last_call_at < ${to}` : Prisma.empty}
       ${gameId === undefined ? Prisma.empty : Prisma.sql`AND r.game_id = ${gameId}`}
       ${outcome === undefined ? Prisma.empty : Prisma.sql`AND ${IS_OUTCOME[outcome]}`}
       ${place ? Prisma.sql`AND (r.last_call_at, r.round_id) < (${place.at}::timestamptz, ${place.roundId})` : Prisma.empty}
     ORDER BY r.last_call_at DESC, r.round_id DESC
     LIMIT ${limit + 1}`;
  const rounds = rows.slice(0, limit);
  const last = rounds.at(-1);

  return { rounds, next: rows.length > limit && last ? writePlace(last) : null };
}

/** The games a player has rounds of, by name. */
export async function listRoundGames(db: Db, playerId: string): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw`
    SELECT played.game_id AS id, coalesce(g.name, played.game_id) AS name
      FROM (SELECT DISTINCT game_id FROM rounds WHERE player_id = ${playerId}::uuid AND game_id IS NOT NULL) played
      LEFT JOIN games g ON g.id_hash = played.game_id
     ORDER BY name
     LIMIT 1000`;
}

function writePlace({ lastCallAt, roundId }: PlayerRound): string {
  return Buffer.from(JSON.stringify([lastCallAt.toISOString(), roundId])).toString("base64url");
}

function readPlace(text: string): { at: Date; roundId: string } | null {
  try {
    const [at, roundId] = Place.parse(JSON.parse(Buffer.from(text, "base64url").toString()));

    // PostgreSQL has no text with NUL in it.
    return roundId.includes("\0") ? null : { at: new Date(at), roundId };
  } catch {
    return null;
  }
}
