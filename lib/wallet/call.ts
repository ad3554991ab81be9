/** What the aggregator can ask that moves money. A rollback names what it undoes. */
export type MoneyKind = "bet" | "win" | "rollback_bet" | "rollback_win";

interface TrustedCall {
  /** The player's name at the aggregator. */
  username: string;
  /** ISO 4217; null when the call does not say: then the player's own is meant. */
  currency: string | null;
}

/** Asks for the balance. Has no identity: every one is answered afresh. */
export interface BalanceCall extends TrustedCall {
  kind: "balance";
}

/** A signed call whose parameters make no sense. Answered with the real balance, never stored. */
export interface InvalidCall extends TrustedCall {
  kind: "invalid";
  /** For the log: which parameter, and why. */
  problem: string;
}

/** Moves money. Identified by (player, `callId`, is it a rollback?), for ever. */
export interface MoneyCall extends TrustedCall {
  kind: MoneyKind;
  callId: string;
  /** Minor units; zero is legal. */
  amountCents: bigint;
  /** As on the wire; what is not `bonus_fs` is treated as a spin. */
  type: string;
  roundId: string | null;
  gameId: string | null;
  /** The aggregator says no call of this round follows. */
  isRoundFinal: boolean;
  /** The aggregator's clock, UTC. */
  calledAt: Date;
  /** As received, key masked. */
  rawQuery: string;
}

/** One trusted call of the aggregator, in the trade's words. */
export type WalletCall = BalanceCall | InvalidCall | MoneyCall;

/** Whether the call undoes another one (`rb=1` on the wire). */
export function isRollback(kind: MoneyKind): kind is "rollback_bet" | "rollback_win" {
  return kind === "rollback_bet" || kind === "rollback_win";
}

/** Whether the house pays for this round: its bets take nothing, its wins are paid. */
export function isFreeRound(call: { type: string }): boolean {
  return call.type === "bonus_fs";
}
