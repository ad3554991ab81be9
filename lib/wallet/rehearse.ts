import { type Db, inTransaction } from "@/lib/db";
import type { WalletCall } from "./call";
import { decide, type WalletPolicy } from "./decide";
import { openBooks } from "./open-books";
import type { ExceptionKind, Outcome } from "./outcome";

/** What a call would be answered if it came now. */
export interface Rehearsal {
  readonly outcome: Outcome;
  /** Signed: what the player's balance would change by. */
  readonly movedCents: bigint;
  /** Why a person would be asked to look. */
  readonly exception: ExceptionKind | null;
}

/** Decides one call on the books as they are and writes nothing: not the call, not a posting, not an exception. */
export function rehearse(db: Db, call: WalletCall, policy: WalletPolicy): Promise<Rehearsal> {
  return inTransaction(db, async (tx) => {
    const books = await openBooks(tx, [call]);
    const { outcome, booking, exception } = decide(books.stateFor(call), call, policy);

    return { outcome, movedCents: booking?.movedCents ?? 0n, exception };
  });
}
