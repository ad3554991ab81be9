import { type Db, inTransaction } from "@/lib/db";
import type { WalletCall } from "./call";
import { decide, type WalletPolicy } from "./decide";
import { openBooks } from "./open-books";
import type { Outcome } from "./outcome";
import { writeBooks } from "./write-books";

/** How one batch is settled. */
export interface SettleOptions {
  policy: WalletPolicy;
  /** After this moment nobody waits for the answers any more: nothing may be booked. Default: none. */
  deadline?: Date;
  /** A batch that takes longer is rolled back. Default 2 s. */
  timeoutMs?: number;
}

/**
 * Decides and books a batch of wallet calls in one database transaction.
 *
 * A repeat gets the first answer again, refusals included; a repeat with other contents is
 * refused and moves nothing.
 *
 * @param calls In order of arrival; amounts in minor units, zero is legal; times UTC.
 * @returns One outcome for each call, in the same order; balances in cents.
 * @throws When the database does, or the deadline passed: then nothing of the batch has happened.
 *
 * Source: wallet certification; ADR 0003 for the order of checks.
 */
export async function settle(db: Db, calls: readonly WalletCall[], options: SettleOptions): Promise<Outcome[]> {
  const { policy, deadline, timeoutMs = 2_000 } = options;

  return inTransaction(
    db,
    async (tx) => {
      // The row locks come before the look-ups: two copies of one call must meet here.
      const books = await openBooks(tx, calls);
      const outcomes = calls.map((call) => {
        const decision = decide(books.stateFor(call), call, policy);
        books.apply(call, decision);

        return decision.outcome;
      });
      await writeBooks(tx, books.changes(), books.openedAt);
      if (deadline && deadline <= new Date()) throw new DeadlinePassedError("the answers would come too late");

      return outcomes;
    },
    { timeoutMs, waitMs: timeoutMs },
  );
}

/** The batch took so long that its answers are already given as "not now". */
export class DeadlinePassedError extends Error {
  override name = "DeadlinePassedError";
}
