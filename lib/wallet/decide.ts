import { type BalanceCall, type InvalidCall, isFreeRound, isRollback, type MoneyCall, type WalletCall } from "./call";
import { decideRollback } from "./decide-rollback";
import { accept, type Decision, refuse, refuseUnstored, repeat } from "./decision";
import type { RefusalCode } from "./outcome";
import { EMPTY_ROUND, type RoundState, reversibleBetCents } from "./round";
import type { Standing } from "./standing";

/** A player's money and standing, read under the account's lock. */
export interface AccountState {
  playerId: string;
  currency: string;
  balanceCents: bigint;
  /** Guards bets; what is won or undone is always booked. */
  standing: Standing;
}

/** A call that was answered before; its answer stands for ever. */
export interface EarlierCall {
  kind: MoneyCall["kind"];
  callId: string;
  type: string;
  amountCents: bigint;
  currency: string;
  roundId: string | null;
  gameId: string | null;
  refusal: RefusalCode | null;
  /** The balance that was answered. */
  balanceCents: bigint;
  /** Signed: what it added to the player's balance. */
  movedCents: bigint;
}

/** All that decides one call. */
export interface WalletState {
  /** Null when no such player exists. */
  account: AccountState | null;
  /** The same identity, answered before. */
  earlier: EarlierCall | null;
  /** The call's round; null when never seen, or not named. */
  round: RoundState | null;
  /** Only for a rollback: the bets and wins it may undo - those of its round, and one of the same `callId`. */
  legs: readonly EarlierCall[];
  isGameDisabled: boolean;
}

/** The operator's choices the books cannot make. */
export interface WalletPolicy {
  /** What a rollback of a round never seen does. */
  unknownRoundRollback: "apply" | "hold";
  /** A win or a stake of so much or more is a significant event. */
  largeWinCents: bigint;
}

/**
 * Decides one call: every rule of the wallet, and nothing else. No clock, no database.
 *
 * The order is part of the rules: who, repeat, currency, standing, funds. The signature
 * was checked before; the lock is held already.
 *
 * Source: wallet certification, the five rules; ADR 0003 for the order of checks.
 */
export function decide(state: WalletState, call: WalletCall, policy: WalletPolicy): Decision {
  const { account } = state;
  if (!account) return refuseUnstored("PLAYER_UNKNOWN", 0n);
  if (call.kind === "balance" || call.kind === "invalid") return decideUnstored(account, call);
  if (state.earlier) return decideRepeat(state.earlier, account, call);
  if (call.currency && call.currency !== account.currency) return refuse("CURRENCY_MISMATCH", account);
  if (isRollback(call.kind)) return decideRollback({ ...state, account }, call, policy);

  return call.kind === "bet" ? decideBet(state, account, call, policy) : decideWin(state, account, call, policy);
}

function decideUnstored(account: AccountState, call: BalanceCall | InvalidCall): Decision {
  if (call.kind === "invalid") return refuseUnstored("CALL_INVALID", account.balanceCents);
  if (call.currency && call.currency !== account.currency) {
    return refuseUnstored("CURRENCY_MISMATCH", account.balanceCents);
  }

  return { outcome: { ok: true, balanceCents: account.balanceCents }, booking: null, exception: null, event: null };
}

/** Same contents: the first answer again, refusals included. Other contents: refused, and a person looks. */
function decideRepeat(earlier: EarlierCall, account: AccountState, call: MoneyCall): Decision {
  const isSame =
    earlier.kind === call.kind &&
    earlier.type === call.type &&
    earlier.amountCents === call.amountCents &&
    earlier.currency === (call.currency ?? account.currency) &&
    earlier.roundId === call.roundId &&
    earlier.gameId === call.gameId;
  if (isSame) return repeat(earlier);

  return { ...refuseUnstored("CALL_MISMATCH", account.balanceCents), exception: "CALL_MISMATCH" };
}

/** Taking is guarded. */
function decideBet(state: WalletState, account: AccountState, call: MoneyCall, policy: WalletPolicy): Decision {
  const { status, allowance } = account.standing;
  if (status === "blocked") return refuse("PLAYER_BLOCKED", account);
  if (status === "excluded") return refuse("PLAYER_EXCLUDED", account);
  if (status === "suspended") return refuse("GAMING_SUSPENDED", account);
  if (state.isGameDisabled) return refuse("GAME_DISABLED", account);
  if (state.round?.isBetHeld) return refuse("ROUND_ROLLED_BACK", account);
  if (allowance.isSessionOver) return refuse("SESSION_LIMIT_REACHED", account);

  // The house pays for a free round: its stake is noted, never taken, and counts in no limit.
  const takenCents = isFreeRound(call) ? 0n : call.amountCents;
  if (exceeds(takenCents, allowance.wagerCents)) return refuse("WAGER_LIMIT_REACHED", account);
  if (exceeds(takenCents, allowance.lossCents)) return refuse("LOSS_LIMIT_REACHED", account);
  if (takenCents > account.balanceCents) return refuse("INSUFFICIENT_FUNDS", account);

  const decision = accept(account, { movedCents: -takenCents, isUnmatched: isUnplaced(call) });

  return takenCents >= policy.largeWinCents ? { ...decision, event: "LARGE_BET" } : decision;
}

/** A stake of nothing passes any limit, also one that is used up. */
function exceeds(takenCents: bigint, leftCents: bigint | null): boolean {
  return takenCents > 0n && leftCents !== null && takenCents > leftCents;
}

/** Giving is not guarded: a win is booked whoever the player is by now. */
function decideWin(state: WalletState, account: AccountState, call: MoneyCall, policy: WalletPolicy): Decision {
  const round = state.round ?? EMPTY_ROUND;
  const isUnmatched = isUnplaced(call) || round.betCount === 0;
  const isLarge = call.amountCents >= policy.largeWinCents;
  const decision: Decision = {
    ...accept(account, { movedCents: call.amountCents, isUnmatched }),
    event: isLarge ? "LARGE_WIN" : null,
  };
  if (call.amountCents === 0n) return decision;

  const isBetUndone = round.betReversedCents > 0n && reversibleBetCents(round) <= 0n;
  if (isBetUndone) return { ...decision, exception: "WIN_AFTER_ROLLBACK" };
  if (isUnmatched) return { ...decision, exception: "WIN_UNMATCHED" };

  return decision;
}

/** A call that does not say where it belongs. */
function isUnplaced(call: MoneyCall): boolean {
  return call.roundId === null || call.gameId === null;
}
