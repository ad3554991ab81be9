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
  refusal: string | null;
  rawQuery: string;
}

/** A limit of the player's own. */
export type SeenLimit =
  | { kind: "wager" | "loss"; period: "day"; amountCents: bigint }
  | { kind: "session"; period: "session"; minutes: number };

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
  /** Keeps a player from playing until then, by the player's own wish. */
  exclude(username: string, until: Date): Promise<void>;
  setLimit(username: string, limit: SeenLimit): Promise<void>;
  /** Makes a session of play look older. */
  playSince(username: string, play: { startedMinutesAgo: number; lastBetMinutesAgo: number }): Promise<void>;
  /** Ends all of a player's sign-ins. */
  signOutEverywhere(username: string): Promise<void>;
  /** Bets less their rollbacks, free rounds left out. */
  turnoverCents(username: string): Promise<bigint>;
  /** Kinds of significant events noted of a player. */
  listEvents(username: string): Promise<string[]>;
  countForeignAddresses(): Promise<number>;
  /** Makes what a player did so far look so much older. */
  age(username: string, days: number): Promise<void>;
  /** The database refuses this player's next posting once, with such a state. */
  failNextPosting(username: string, sqlState: "40P01" | "40001"): Promise<void>;
  /** Replays the player's calls into an empty database; the balance that comes out. */
  replayedBalance(username: string): Promise<bigint>;
  /** Edits a posting behind the trigger, lets the ledger be verified, and puts it back; the row that was named. */
  rowNamedAfterTampering(username: string): Promise<bigint | null>;
  /** Tries to change and to delete a posting; true when the database refused both. */
  isLedgerAppendOnly(username: string): Promise<boolean>;
}
