import { z } from "zod";
import type { Db, Prisma } from "@/lib/db";
import { firstIdAt } from "@/lib/ids";
import { PAGE_SIZE, type Page, pageOf } from "@/lib/reports";
import { entryFrom, type LoggedEntry, withPlayers } from "./logged-entry";

/** What a callback can ask for, as the log knows it. */
export const LOGGED_KINDS = ["balance", "bet", "win", "rollback_bet", "rollback_win"] as const;
/** Groups of calls worth a look of their own. */
export const CALL_PICKS = [
  "errors",
  "insufficient",
  "refused",
  "failed",
  "untrusted",
  "repeats",
  "slow",
  "very-slow",
] as const;
export type CallPick = (typeof CALL_PICKS)[number];

/** Which callbacks to list; all that is given must hold. */
export interface CallLogQuery {
  readonly username?: string | undefined;
  readonly callId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly gameId?: string | undefined;
  readonly kind?: (typeof LOGGED_KINDS)[number] | undefined;
  readonly pick?: CallPick | undefined;
  /** Inclusive. */
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly to?: Date | undefined;
  /** `next` of the page before. */
  readonly before?: string | undefined;
  /** Default 50. */
  readonly limit?: number;
}

// Each agrees with an index of its own; see the log's migration.
const PICKED = {
  errors: { error: { not: 0 } },
  insufficient: { error: 1 },
  refused: { error: 2 },
  failed: { error: { not: 0 }, refusal: { in: ["WALLET_UNAVAILABLE", "ANSWERING_FAILED"] } },
  untrusted: { isTrusted: false },
  repeats: { isRepeat: true },
  slow: { durationMs: { gte: 250 } },
  "very-slow": { durationMs: { gte: 1_000 } },
} as const satisfies Record<CallPick, Prisma.CallLogEntryWhereInput>;

const Place = z.uuid();

/** Callbacks of all players, the newest first. */
export async function listCallLog(db: Db, query: CallLogQuery = {}): Promise<Page<LoggedEntry>> {
  const { username, callId, roundId, gameId, kind, pick, from, to, before, limit = PAGE_SIZE } = query;
  const place = Place.safeParse(before);
  const bounds: Prisma.CallLogEntryWhereInput[] = [
    ...(from ? [{ id: { gte: firstIdAt(from) } }] : []),
    ...(to ? [{ id: { lt: firstIdAt(to) } }] : []),
    ...(place.success ? [{ id: { lt: place.data } }] : []),
  ];

  const rows = await db.callLogEntry.findMany({
    where: {
      ...(username && { username }),
      ...(callId && { callId }),
      ...(roundId && { roundId }),
      ...(gameId && { gameId }),
      ...(kind && { kind }),
      ...(pick && PICKED[pick]),
      AND: bounds,
    },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const page = pageOf(rows, limit, (row) => row.id);

  return { ...page, rows: await withPlayers(db, page.rows.map(entryFrom)) };
}

/** One callback; null when there is none, or no more. */
export async function findCallLogEntry(db: Db, id: string): Promise<LoggedEntry | null> {
  if (!Place.safeParse(id).success) return null;

  const row = await db.callLogEntry.findUnique({ where: { id } });
  const [entry = null] = row ? await withPlayers(db, [entryFrom(row)]) : [];

  return entry;
}
