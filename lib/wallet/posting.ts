import { createHash } from "node:crypto";
import { invariant } from "@/lib/result";
import type { MoneyKind } from "./call";
import { playerAccount } from "./house-accounts";

/** One row of the ledger: balanced by construction, because it names both its accounts. */
export interface PostingRow {
  playerId: string;
  /** Counts the account's postings, from 1, without gaps. */
  version: bigint;
  kind: MoneyKind | "adjustment";
  debitAccount: string;
  creditAccount: string;
  amountCents: bigint;
  currency: string;
  balanceBeforeCents: bigint;
  balanceAfterCents: bigint;
  callId: string | null;
  rb: number | null;
  roundId: string | null;
  gameId: string | null;
  adjustmentId: string | null;
  /** Hex. */
  previousHash: string;
  createdAt: Date;
}

/** A row with its own hash, hex. */
export type HashedPosting = PostingRow & { hash: string };

/** Where every account's chain of hashes begins, hex. */
export const GENESIS_HASH = "0".repeat(64);

/** The head of a player's book: what the next posting continues. */
export interface AccountHead {
  playerId: string;
  currency: string;
  balanceCents: bigint;
  version: bigint;
  /** Hex. */
  lastHash: string;
}

/** What moves, seen from the player, and what it belongs to. */
export interface Movement
  extends Pick<PostingRow, "kind" | "callId" | "rb" | "roundId" | "gameId" | "adjustmentId" | "createdAt"> {
  /** Signed; never zero. */
  movedCents: bigint;
  houseAccount: string;
}

/**
 * The posting of one movement, and the head of the book after it.
 *
 * A player's cash is the house's liability: what the player stakes debits the player's
 * account, what the player gets credits it.
 */
export function nextPosting(head: AccountHead, movement: Movement): { posting: HashedPosting; head: AccountHead } {
  const { movedCents, houseAccount } = movement;
  const balanceAfterCents = head.balanceCents + movedCents;
  invariant(movedCents !== 0n, "a posting moves money");
  invariant(balanceAfterCents >= 0n, "a player's balance is never negative");

  const player = playerAccount(head.playerId);
  const gives = movedCents > 0n;
  // Written out, because this is done for every bet: copying objects field by field takes longer than the hash.
  const posting: HashedPosting = {
    playerId: head.playerId,
    version: head.version + 1n,
    kind: movement.kind,
    debitAccount: gives ? houseAccount : player,
    creditAccount: gives ? player : houseAccount,
    amountCents: gives ? movedCents : -movedCents,
    currency: head.currency,
    balanceBeforeCents: head.balanceCents,
    balanceAfterCents,
    callId: movement.callId,
    rb: movement.rb,
    roundId: movement.roundId,
    gameId: movement.gameId,
    adjustmentId: movement.adjustmentId,
    previousHash: head.lastHash,
    createdAt: movement.createdAt,
    hash: "",
  };
  posting.hash = hashPosting(posting);

  return {
    posting,
    head: { ...head, balanceCents: balanceAfterCents, version: posting.version, lastHash: posting.hash },
  };
}

/**
 * The hash of a row, hex: over every field in a fixed order and the hash before it, so
 * that a row edited behind the product's back breaks the chain at that row.
 */
export function hashPosting(row: PostingRow): string {
  const fields = [
    row.previousHash,
    row.playerId,
    row.version.toString(),
    row.kind,
    row.debitAccount,
    row.creditAccount,
    row.amountCents.toString(),
    row.currency,
    row.balanceBeforeCents.toString(),
    row.balanceAfterCents.toString(),
    row.callId,
    row.rb,
    row.roundId,
    row.gameId,
    row.adjustmentId,
    row.createdAt.toISOString(),
  ];

  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}
