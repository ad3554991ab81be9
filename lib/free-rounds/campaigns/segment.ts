import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";
import { addDays, parseDay } from "@/lib/players";

const Day = z.iso.date().optional();

/**
 * Which players a segment holds: those of the campaign's currency who may play and keep to every
 * filter given. Days are UTC, the last one included.
 */
export const Segment = z
  .object({
    registeredFrom: Day,
    registeredTo: Day,
    playedFrom: Day,
    playedTo: Day,
    /** Bets less rollbacks, more than so many cents, as text. */
    turnoverCents: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional(),
    /** In so many days up to now. */
    turnoverDays: z.coerce.number().int().min(1).max(90).optional(),
  })
  .refine(({ turnoverCents, turnoverDays }) => (turnoverCents === undefined) === (turnoverDays === undefined));

/** The filters of a segment. */
export type Segment = z.output<typeof Segment>;

// Turnover is summed over rounds: longer than a page waits, shorter than a person gives up.
const COUNT_TIMEOUT_MS = 15_000;

/** How many players a segment holds now. */
export async function countSegment(db: Db, currency: string, segment: Segment): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM players p LEFT JOIN accounts a ON a.player_id = p.id
    WHERE ${segmentWhere(currency, segment)}`;

  return Number(row.count);
}

/** How long adding a segment may take. */
export const SEGMENT_TIMEOUT_MS = 4 * COUNT_TIMEOUT_MS;

/** The condition on players `p` and their accounts `a`. */
export function segmentWhere(currency: string, segment: Segment, now = new Date()): Prisma.Sql {
  const { registeredFrom, registeredTo, playedFrom, playedTo, turnoverCents, turnoverDays } = segment;
  const conditions = [
    Prisma.sql`p.currency = ${currency} AND p.status = 'active'`,
    Prisma.sql`(p.excluded_until IS NULL OR p.excluded_until <= ${now})`,
    ...within(Prisma.sql`p.created_at`, registeredFrom, registeredTo),
    ...within(Prisma.sql`a.last_bet_at`, playedFrom, playedTo),
  ];
  if (turnoverCents !== undefined && turnoverDays !== undefined) {
    const since = addDays(now, -turnoverDays);
    // Who has not bet since then is passed over without a look at their rounds.
    conditions.push(Prisma.sql`a.last_bet_at >= ${since} AND ${BigInt(turnoverCents)} < (
      SELECT coalesce(sum(r.bet_cents - r.bet_reversed_cents), 0) FROM rounds r
      WHERE r.player_id = p.id AND r.last_call_at >= ${since})`);
  }

  return Prisma.join(conditions, " AND ");
}

function within(column: Prisma.Sql, from: string | undefined, to: string | undefined): Prisma.Sql[] {
  const first = from === undefined ? null : parseDay(from);
  const last = to === undefined ? null : parseDay(to);

  return [
    ...(first ? [Prisma.sql`${column} >= ${first}`] : []),
    ...(last ? [Prisma.sql`${column} < ${addDays(last, 1)}`] : []),
  ];
}
