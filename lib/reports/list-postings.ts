import type { Db, Prisma } from "@/lib/db";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** What a posting was booked for. */
export const POSTING_KINDS = ["bet", "win", "rollback_bet", "rollback_win", "adjustment"] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** One line of a player's ledger. */
export interface PostingRow {
  /** The account's version after this posting: 1, 2, 3… without gaps. */
  readonly version: bigint;
  readonly createdAt: Date;
  readonly kind: PostingKind;
  readonly callId: string | null;
  readonly roundId: string | null;
  readonly gameId: string | null;
  readonly debitAccount: string;
  readonly creditAccount: string;
  /** Signed from the player's side: what the posting added to the balance. */
  readonly movedCents: bigint;
  readonly balanceBeforeCents: bigint;
  readonly balanceAfterCents: bigint;
  readonly currency: string;
  /** Why and by whom, for money moved by hand. */
  readonly adjustment: { readonly reason: string; readonly actor: string } | null;
}

/** Which postings to list. */
export interface PostingsQuery {
  readonly playerId: string;
  readonly kind?: PostingKind | undefined;
  /** `next` of the page before. */
  readonly before?: string | undefined;
  /** Default 50. */
  readonly limit?: number;
}

/**
 * A player's ledger, newest first.
 *
 * Pages are cut at the account's version, so a posting booked while somebody reads neither
 * repeats nor hides a line.
 */
export async function listPostings(db: Db, query: PostingsQuery): Promise<Page<PostingRow>> {
  const { playerId, kind, before, limit = PAGE_SIZE } = query;
  const version = before && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const where: Prisma.PostingWhereInput = {
    playerId,
    ...(kind && { kind }),
    ...(version !== null && { version: { lt: version } }),
  };

  const postings = await db.posting.findMany({
    where,
    orderBy: { version: "desc" },
    take: limit + 1,
    omit: { hash: true, previousHash: true },
    include: { adjustment: { select: { reason: true, actor: true } } },
  });
  const rows = postings.map((posting): PostingRow => {
    const { version, createdAt, kind, callId, roundId, gameId, debitAccount, creditAccount } = posting;
    const { balanceBeforeCents, balanceAfterCents, currency, adjustment } = posting;

    return {
      version,
      createdAt,
      kind,
      callId,
      roundId,
      gameId,
      debitAccount,
      creditAccount,
      movedCents: balanceAfterCents - balanceBeforeCents,
      balanceBeforeCents,
      balanceAfterCents,
      currency,
      adjustment,
    };
  });

  return pageOf(rows, limit, (row) => String(row.version));
}
