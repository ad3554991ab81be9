import { isFreeRound, type MoneyCall } from "./call";

/** What a player may still stake, read under the account's lock; null where no limit is set. */
export interface Allowance {
  /** Bets: in the shortest of the player's wager limits. */
  wagerCents: bigint | null;
  /** Bets less wins: in the shortest of the player's loss limits. */
  lossCents: bigint | null;
  /** The session of play has lasted as long as the player allows. */
  isSessionOver: boolean;
}

/** Whether a player may bet, and how much. Only bets are guarded. */
export interface Standing {
  /** Suspended: nothing against the player, but all gaming is off and they are not let in all the same. */
  status: "active" | "blocked" | "excluded" | "suspended";
  allowance: Allowance;
}

/** The house has nothing against this player, and the player has set no limits. */
export const FREE_STANDING: Standing = {
  status: "active",
  allowance: { wagerCents: null, lossCents: null, isSessionOver: false },
};

/** No record: nobody we know may bet. */
export const BLOCKED_STANDING: Standing = { ...FREE_STANDING, status: "blocked" };

/**
 * The allowance after a call moved money. Rounds the house pays for count in no limit.
 *
 * @param movedCents Signed: what the player's balance changed by.
 */
export function allowanceAfter(allowance: Allowance, call: MoneyCall, movedCents: bigint): Allowance {
  if (isFreeRound(call)) return allowance;

  const isStake = call.kind === "bet" || call.kind === "rollback_bet";

  return {
    ...allowance,
    wagerCents: allowance.wagerCents === null || !isStake ? allowance.wagerCents : allowance.wagerCents + movedCents,
    lossCents: allowance.lossCents === null ? null : allowance.lossCents + movedCents,
  };
}
