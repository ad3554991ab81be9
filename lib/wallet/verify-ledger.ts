import type { Db } from "@/lib/db";
import { GENESIS_HASH, type HashedPosting, hashPosting } from "./posting";

/** The first thing found wrong in the books. */
export interface LedgerProblem {
  playerId: string;
  /** The account's posting where it shows; null when it is the account itself. */
  version: bigint | null;
  problem: "HASH_BROKEN" | "CHAIN_BROKEN" | "VERSION_GAP" | "BALANCE_BROKEN" | "ACCOUNT_DIFFERS";
}

/** What a check of the whole ledger saw. */
export interface LedgerReport {
  isIntact: boolean;
  accounts: bigint;
  postings: bigint;
  /** Over all accounts, house and players: zero, or the books do not balance. */
  sumCents: bigint;
  firstProblem: LedgerProblem | null;
}

/** How much of the ledger is looked at, and who is told meanwhile. */
export interface LedgerOptions {
  /** Only this player's account; the sum is over all accounts all the same. Default: every account. */
  playerId?: string;
  /** Told how many postings were read so far. */
  onProgress?: (postings: bigint) => void;
}

const PAGE_SIZE = 2_000;

type AccountRow = { playerId: string; balanceCents: bigint; version: bigint; lastHash: string };

/**
 * Checks every account's chain of postings, its balance, and that all accounts sum to zero.
 * Reads page by page, so its memory does not grow with the ledger.
 *
 */
export async function verifyLedger(db: Db, options: LedgerOptions = {}): Promise<LedgerReport> {
  let accounts = 0n;
  let postings = 0n;
  let firstProblem: LedgerProblem | null = null;
  for await (const account of eachAccount(db, options.playerId ?? null)) {
    accounts += 1n;
    const checked = await verifyAccount(db, account);
    postings += checked.postings;
    firstProblem ??= checked.problem;
    options.onProgress?.(postings);
  }
  const sumCents = await sumOfAllAccounts(db);

  return { isIntact: firstProblem === null && sumCents === 0n, accounts, postings, sumCents, firstProblem };
}

async function* eachAccount(db: Db, only: string | null): AsyncGenerator<AccountRow> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const page = await db.$queryRaw<AccountRow[]>`
      SELECT player_id AS "playerId", balance_cents AS "balanceCents", version, encode(last_hash, 'hex') AS "lastHash"
      FROM accounts
      WHERE player_id > ${after}::uuid AND (${only}::uuid IS NULL OR player_id = ${only}::uuid)
      ORDER BY player_id LIMIT ${PAGE_SIZE}`;
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return;
    after = last.playerId;
  }
}

async function verifyAccount(db: Db, account: AccountRow) {
  let previous = { version: 0n, hash: GENESIS_HASH, balanceCents: 0n };
  for (;;) {
    // Postings after the head that was read belong to calls that came since.
    const page = await listPostings(db, account, previous.version);
    for (const row of page) {
      const problem = problemOf(row, previous);
      if (problem) {
        return { postings: row.version, problem: { playerId: account.playerId, version: row.version, problem } };
      }
      previous = { version: row.version, hash: row.hash, balanceCents: row.balanceAfterCents };
    }
    if (page.length < PAGE_SIZE) break;
  }
  const agrees =
    previous.version === account.version &&
    previous.hash === account.lastHash &&
    previous.balanceCents === account.balanceCents;

  return {
    postings: previous.version,
    problem: agrees ? null : { playerId: account.playerId, version: null, problem: "ACCOUNT_DIFFERS" as const },
  };
}

function problemOf(
  row: HashedPosting,
  previous: { version: bigint; hash: string; balanceCents: bigint },
): LedgerProblem["problem"] | null {
  if (row.version !== previous.version + 1n) return "VERSION_GAP";
  if (row.previousHash !== previous.hash) return "CHAIN_BROKEN";
  if (row.balanceBeforeCents !== previous.balanceCents) return "BALANCE_BROKEN";
  if (hashPosting(row) !== row.hash) return "HASH_BROKEN";

  return null;
}

function listPostings(db: Db, account: AccountRow, afterVersion: bigint): Promise<HashedPosting[]> {
  return db.$queryRaw<HashedPosting[]>`
    SELECT player_id AS "playerId", version, kind, debit_account AS "debitAccount", credit_account AS "creditAccount",
           amount_cents AS "amountCents", currency, balance_before_cents AS "balanceBeforeCents",
           balance_after_cents AS "balanceAfterCents", call_id AS "callId", rb, round_id AS "roundId",
           game_id AS "gameId", adjustment_id AS "adjustmentId", encode(previous_hash, 'hex') AS "previousHash",
           encode(hash, 'hex') AS hash, created_at AS "createdAt"
    FROM postings
    WHERE player_id = ${account.playerId}::uuid AND version > ${afterVersion} AND version <= ${account.version}
    ORDER BY version LIMIT ${PAGE_SIZE}`;
}

/** Debits and credits over all accounts, and the players' side against their balances. */
async function sumOfAllAccounts(db: Db): Promise<bigint> {
  const [row] = await db.$queryRaw<{ sumCents: bigint }[]>`
    SELECT (
      (SELECT coalesce(sum(balance_cents), 0) FROM accounts)
      + (SELECT coalesce(sum(CASE WHEN credit_account LIKE 'house:%' THEN amount_cents ELSE -amount_cents END), 0)
         FROM postings)
    )::bigint AS "sumCents"`;

  return row?.sumCents ?? 0n;
}
