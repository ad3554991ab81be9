import { z } from "zod";
import type { Db } from "@/lib/db";
import { CursorKey, CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One play of a game, as its calls moved money so far. */
export interface RoundRow {
  readonly roundId: string;
  readonly gameId: string | null;
  readonly betCount: number;
  readonly winCount: number;
  readonly rollbackCount: number;
  /** Stakes taken, before rollbacks. */
  readonly betCents: bigint;
  /** Wins given, before rollbacks. */
  readonly winCents: bigint;
  /** Signed from the player's side: what the round's rollbacks gave back or took away. */
  readonly rolledBackCents: bigint;
  /** Signed from the player's side: what the round added to the balance. */
  readonly netCents: bigint;
  /** Nominal stakes of free rounds: never taken from the player. */
  readonly freeBetCents: bigint;
  readonly openedAt: Date;
  readonly lastCallAt: Date;
  /** Null while the aggregator has not closed the round. */
  readonly closedAt: Date | null;
}

const Place = z.object({ at: CursorTime, roundId: CursorKey });

/** A player's rounds, the one that moved last first. */
export async function listRounds(
  db: Db,
  query: { readonly playerId: string; readonly before?: string | undefined; readonly limit?: number },
): Promise<Page<RoundRow>> {
  const { playerId, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const rounds = await db.round.findMany({
    where: {
      playerId,
      ...(place && {
        // Both halves of the comparison: the first lets the index start at the place.
        lastCallAt: { lte: place.at },
        OR: [{ lastCallAt: { lt: place.at } }, { roundId: { lt: place.roundId } }],
      }),
    },
    orderBy: [{ lastCallAt: "desc" }, { roundId: "desc" }],
    take: limit + 1,
  });
  const rows = rounds.map(({ playerId: _, isBetHeld: __, betReversedCents, winReversedCents, ...round }): RoundRow => {
    const rolledBackCents = betReversedCents - winReversedCents;
    return { ...round, rolledBackCents, netCents: round.winCents - round.betCents + rolledBackCents };
  });

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.lastCallAt, roundId: row.roundId }));
}
