import type { Db } from "@/lib/db";
import type { CallRow } from "./list-calls";
import type { ExceptionStatus } from "./list-exceptions";
import { maskKey } from "./mask-key";

/** One call of a round, the posting it made, and what a person should look at. */
export interface RoundLeg extends CallRow {
  /** The number of the posting; null when nothing moved. */
  readonly postingVersion: bigint | null;
}

/** Money a person moved in a round. */
export interface RoundAdjustment {
  readonly version: bigint;
  readonly createdAt: Date;
  readonly movedCents: bigint;
  readonly balanceAfterCents: bigint;
  readonly reason: string;
  readonly actor: string;
  readonly exceptionId: string | null;
}

/** An exception of a round. */
export interface RoundException {
  readonly id: string;
  readonly kind: string;
  readonly status: ExceptionStatus;
  readonly callId: string;
  readonly createdAt: Date;
}

/** All that happened in one round, in the order it happened. */
export interface RoundStory {
  readonly player: { readonly id: string; readonly username: string };
  readonly currency: string;
  readonly roundId: string;
  readonly gameId: string | null;
  /** Bets that were accepted. */
  readonly betCount: number;
  readonly betCents: bigint;
  readonly winCents: bigint;
  readonly rolledBackCents: bigint;
  readonly netCents: bigint;
  readonly freeBetCents: bigint;
  /** A rollback came first: a late bet will be refused. */
  readonly isBetHeld: boolean;
  readonly openedAt: Date;
  readonly lastCallAt: Date;
  readonly closedAt: Date | null;
  readonly legs: readonly RoundLeg[];
  readonly adjustments: readonly RoundAdjustment[];
  readonly exceptions: readonly RoundException[];
}

/** Legs of a round that are shown; no game plays more in one. */
const MAX_LEGS = 500;

/** One round of a player with its calls, postings and exceptions; null when it is not known. */
export async function findRound(
  db: Db,
  { playerId, roundId }: { readonly playerId: string; readonly roundId: string },
): Promise<RoundStory | null> {
  const round = await db.round.findUnique({
    where: { playerId_roundId: { playerId, roundId } },
    include: { player: { select: { id: true, username: true, currency: true } } },
  });
  if (!round) return null;

  const [calls, postings, exceptions] = await Promise.all([
    db.walletCall.findMany({
      where: { playerId, roundId },
      orderBy: [{ createdAt: "asc" }, { position: "asc" }],
      take: MAX_LEGS,
      include: { posting: { select: { version: true } } },
    }),
    db.posting.findMany({
      where: { playerId, roundId, kind: "adjustment", createdAt: { gte: round.openedAt, lte: round.lastCallAt } },
      orderBy: { version: "asc" },
      include: { adjustment: { select: { reason: true, actor: true, exceptionId: true } } },
    }),
    db.walletException.findMany({
      where: { playerId, roundId },
      orderBy: { createdAt: "asc" },
      select: { id: true, kind: true, status: true, callId: true, createdAt: true },
    }),
  ]);
  const { player, gameId, betCount, betCents, winCents, freeBetCents, isBetHeld, openedAt, lastCallAt, closedAt } =
    round;
  const rolledBackCents = round.betReversedCents - round.winReversedCents;

  return {
    ...{ player: { id: player.id, username: player.username }, currency: player.currency, roundId, gameId },
    ...{ betCount, betCents, winCents, rolledBackCents, freeBetCents, isBetHeld, openedAt, lastCallAt, closedAt },
    netCents: winCents - betCents + rolledBackCents,
    legs: calls.map(({ playerId: _, rawQuery, posting, ...call }) => ({
      ...call,
      maskedQuery: maskKey(rawQuery),
      postingVersion: posting?.version ?? null,
    })),
    adjustments: postings.map(({ version, createdAt, balanceBeforeCents, balanceAfterCents, adjustment }) => ({
      ...{ version, createdAt, balanceAfterCents, movedCents: balanceAfterCents - balanceBeforeCents },
      ...{ reason: adjustment?.reason ?? "", actor: adjustment?.actor ?? "" },
      exceptionId: adjustment?.exceptionId ?? null,
    })),
    exceptions,
  };
}
