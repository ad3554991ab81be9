/** A posting as the books show it. */
export interface SeenPosting {
  kind: string;
  amountCents: bigint;
  balanceBeforeCents: bigint;
  balanceAfterCents: bigint;
  debitAccount: string;
  creditAccount: string;
}

/** A stored call as the books show it. */
export interface SeenCall {
  callId: string;
  rb: number;
  type: string;
  amountCents: bigint;
  movedCents: bigint;
  undoesCallId: string | null;
  isUnmatched: boolean;
  rawQuery: string;
}

/** What a case needs done or seen on the operator's side of the wallet. */
export interface Operator {
  createPlayer(player: { currency: string; balanceCents: bigint; isFrozen?: boolean }): Promise<string>;
  adjust(username: string, amountCents: bigint): Promise<void>;
  setStatus(username: string, status: "active" | "frozen" | "closed"): Promise<void>;
  /** A game of the catalogue that players may not open any more. */
  createDisabledGame(): Promise<string>;
  listPostings(username: string): Promise<SeenPosting[]>;
  listCalls(username: string): Promise<SeenCall[]>;
  listExceptions(username: string): Promise<string[]>;
  isRoundOpen(username: string, roundId: string): Promise<boolean | null>;
  /** Signed cents over all accounts of the postings of one player: zero in honest books. */
  sumOfAccounts(username: string): Promise<bigint>;
  /** Tries to change and to delete a posting; true when the database refused both. */
  isLedgerAppendOnly(username: string): Promise<boolean>;
}
