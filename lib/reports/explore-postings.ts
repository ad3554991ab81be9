import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import type { PostingKind, PostingRow } from "./list-postings";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One line of the ledger, and whose. */
export interface ExploredPosting extends PostingRow {
  readonly player: { readonly id: string; readonly username: string };
}

/** Which postings to list; all that is given must hold. */
export interface LedgerQuery {
  readonly kind?: PostingKind | undefined;
  readonly username?: string | undefined;
  readonly gameId?: string | undefined;
  readonly roundId?: string | undefined;
  /** Without sign. */
  readonly minAmountCents?: bigint | undefined;
  /** Inclusive. */
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly to?: Date | undefined;
  readonly before?: string | undefined;
  /** Default 50. */
  readonly limit?: number;
}

const Place = z.object({ at: CursorTime, playerId: z.uuid(), version: z.string().regex(/^\d{1,18}$/) });
/** A round's id names few rounds: one for each player at most, and players share none. */
const MAX_ROUNDS = 20;

/** Postings of all players, the newest first. */
export async function explorePostings(db: Db, query: LedgerQuery = {}): Promise<Page<ExploredPosting>> {
  const { kind, username, gameId, roundId, minAmountCents, from, to, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);
  const conditions = [
    Prisma.sql`true`,
    ...(kind ? [Prisma.sql`o.kind = ${kind}::posting_kind`] : []),
    ...(username ? [Prisma.sql`o.player_id = (SELECT id FROM players WHERE username = ${username})`] : []),
    ...(gameId ? [Prisma.sql`o.game_id = ${gameId}`] : []),
    ...(roundId ? [await withinRound(db, roundId)] : []),
    ...(minAmountCents ? [Prisma.sql`o.amount_cents >= ${minAmountCents}`] : []),
    ...(from ? [Prisma.sql`o.created_at >= ${from}::timestamptz`] : []),
    ...(to ? [Prisma.sql`o.created_at < ${to}::timestamptz`] : []),
    ...(place
      ? [
          Prisma.sql`(o.created_at, o.player_id, o.version) <
            (${place.at}::timestamptz, ${place.playerId}::uuid, ${BigInt(place.version)})`,
        ]
      : []),
  ];

  const rows = await db.$queryRaw<FlatPosting[]>`
    SELECT o.player_id AS "playerId", p.username, o.version, o.created_at AS "createdAt", o.kind::text AS kind,
           o.call_id AS "callId", o.round_id AS "roundId", o.game_id AS "gameId",
           o.debit_account AS "debitAccount", o.credit_account AS "creditAccount", o.currency,
           o.balance_after_cents - o.balance_before_cents AS "movedCents",
           o.balance_before_cents AS "balanceBeforeCents", o.balance_after_cents AS "balanceAfterCents",
           a.reason, a.actor
    FROM postings o
    JOIN players p ON p.id = o.player_id
    LEFT JOIN adjustments a ON a.id = o.adjustment_id
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY o.created_at DESC, o.player_id DESC, o.version DESC
    LIMIT ${limit + 1}`;

  return pageOf(rows.map(explored), limit, ({ createdAt, player, version }) =>
    encodeCursor({ at: createdAt, playerId: player.id, version: String(version) }),
  );
}

/** No index of the ledger knows rounds; the rounds themselves know their players and their time. */
async function withinRound(db: Db, roundId: string): Promise<Prisma.Sql> {
  const rounds = await db.round.findMany({
    where: { roundId },
    select: { playerId: true, openedAt: true, lastCallAt: true },
    take: MAX_ROUNDS,
  });
  if (rounds.length === 0) return Prisma.sql`false`;

  const spans = rounds.map(
    ({ playerId, openedAt, lastCallAt }) => Prisma.sql`(o.player_id = ${playerId}::uuid
      AND o.created_at BETWEEN ${openedAt}::timestamptz AND ${lastCallAt}::timestamptz)`,
  );

  return Prisma.sql`o.round_id = ${roundId} AND (${Prisma.join(spans, " OR ")})`;
}

type FlatPosting = Omit<ExploredPosting, "player" | "adjustment"> & {
  playerId: string;
  username: string;
  reason: string | null;
  actor: string | null;
};

function explored({ playerId, username, reason, actor, ...posting }: FlatPosting): ExploredPosting {
  const adjustment = reason !== null && actor !== null ? { reason, actor } : null;

  return { ...posting, player: { id: playerId, username }, adjustment };
}
