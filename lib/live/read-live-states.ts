import { type Db, Prisma } from "@/lib/db";
import { getMaintenance, isClosedTo } from "@/lib/maintenance";
import type { BetRefusal, LiveState } from "./live-state";
import { newsSince, type Watch } from "./watch";

/** What there is to tell to one watch. */
export interface News {
  watch: Watch;
  state: LiveState;
}

interface Row {
  place: bigint;
  balanceCents: bigint;
  currency: string;
  version: bigint;
  playedCents: bigint;
  refusalCode: BetRefusal | null;
  refusedAt: Date | null;
}

/** Whether all gaming is off for a player. */
type IsPaused = (playerId: string) => boolean;

/**
 * Reads what is new for many watches, in at most two statements however many there are: the
 * whole state for a first look, and for the others only accounts that moved, bets that were
 * refused since their last one, and players for whom all gaming went off or on.
 */
export async function readNews(db: Db, watches: readonly Watch[], now = new Date()): Promise<News[]> {
  const maintenance = await getMaintenance(db);
  const isPaused: IsPaused = (playerId) => isClosedTo(maintenance, playerId, now);
  const read = await Promise.all([
    readFirst(
      db,
      watches.filter(({ seen }) => seen === null),
      now,
      isPaused,
    ),
    readChanged(
      db,
      watches.filter(({ seen }) => seen !== null),
      now,
      isPaused,
    ),
  ]);

  return read.flat();
}

async function readFirst(db: Db, watches: readonly Watch[], now: Date, isPaused: IsPaused): Promise<News[]> {
  if (watches.length === 0) return [];

  const rows = await db.$queryRaw<Row[]>`
    SELECT ${STATE},
           (
             SELECT coalesce(sum(p.balance_after_cents - p.balance_before_cents), 0)::bigint
             FROM postings p
             WHERE p.player_id = w.player_id AND p.created_at >= w.played_since AND p.kind <> 'adjustment'
           ) AS "playedCents"
    FROM unnest(
      ${watches.map(({ playerId }) => playerId)}::uuid[],
      ${watches.map(({ playedSince }) => playedSince)}::timestamptz[],
      ${watches.map((watch) => newsSince(watch, now))}::timestamptz[]
    ) WITH ORDINALITY AS w (player_id, played_since, news_since, place)
    JOIN accounts a ON a.player_id = w.player_id
    ${LAST_REFUSAL}`;

  return toNews(watches, rows, isPaused);
}

async function readChanged(db: Db, watches: readonly Watch[], now: Date, isPaused: IsPaused): Promise<News[]> {
  if (watches.length === 0) return [];

  // The sum is made of the postings of the last moments alone, however long the player has played.
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${STATE},
           (
             SELECT coalesce(sum(p.balance_after_cents - p.balance_before_cents), 0)::bigint
             FROM postings p
             WHERE p.player_id = w.player_id AND p.version > w.version AND p.kind <> 'adjustment'
           ) AS "playedCents"
    FROM unnest(
      ${watches.map(({ playerId }) => playerId)}::uuid[],
      ${watches.map(({ seen }) => String(seen?.version ?? 0n))}::bigint[],
      ${watches.map((watch) => newsSince(watch, now))}::timestamptz[],
      ${watches.map(({ playerId, seen }) => seen?.isPaused !== isPaused(playerId))}::boolean[]
    ) WITH ORDINALITY AS w (player_id, version, news_since, is_told, place)
    JOIN accounts a ON a.player_id = w.player_id
    ${LAST_REFUSAL}
    WHERE w.is_told OR a.version > w.version OR refused.code IS NOT NULL`;

  return toNews(watches, rows, isPaused);
}

const STATE = Prisma.sql`
  w.place, a.balance_cents AS "balanceCents", a.currency, a.version,
  refused.code AS "refusalCode", refused.at AS "refusedAt"`;

const LAST_REFUSAL = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT c.refusal AS code, c.created_at AS at
    FROM wallet_calls c
    WHERE c.player_id = w.player_id AND c.created_at > w.news_since AND c.kind = 'bet' AND c.refusal IS NOT NULL
    ORDER BY c.created_at DESC
    LIMIT 1
  ) refused ON true`;

function toNews(watches: readonly Watch[], rows: readonly Row[], isPaused: IsPaused): News[] {
  return rows.flatMap((row): News[] => {
    const watch = watches[Number(row.place) - 1];
    if (!watch) return [];

    const { playerId, playedSince: since, seen } = watch;
    const { balanceCents, currency, version, playedCents, refusalCode: code, refusedAt: at } = row;
    const net = since && { since, cents: (seen?.net?.cents ?? 0n) + playedCents };

    const refusal = code && at ? { code, at } : null;

    return [
      { watch, state: { playerId, balanceCents, currency, version, net, refusal, isPaused: isPaused(playerId) } },
    ];
  });
}
