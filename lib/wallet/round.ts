import { isFreeRound, isRollback, type MoneyCall } from "./call";

/** What one round moved so far, in cents, and how many accepted calls it had. */
export interface RoundState {
  gameId: string | null;
  betCount: number;
  winCount: number;
  rollbackCount: number;
  betCents: bigint;
  betReversedCents: bigint;
  winCents: bigint;
  winReversedCents: bigint;
  /** Nominal stake of free rounds: never taken. */
  freeBetCents: bigint;
  /** A rollback of the bet came first and moved nothing: a late bet must be refused. */
  isBetHeld: boolean;
  isOpen: boolean;
}

/** A round nothing has happened in. */
export const EMPTY_ROUND: RoundState = {
  gameId: null,
  betCount: 0,
  winCount: 0,
  rollbackCount: 0,
  betCents: 0n,
  betReversedCents: 0n,
  winCents: 0n,
  winReversedCents: 0n,
  freeBetCents: 0n,
  isBetHeld: false,
  isOpen: true,
};

/** What of the bets is still with the house. Negative when a rollback was followed on the aggregator's word. */
export function reversibleBetCents(round: RoundState): bigint {
  return round.betCents - round.betReversedCents;
}

/** What of the wins is still with the player. */
export function reversibleWinCents(round: RoundState): bigint {
  return round.winCents - round.winReversedCents;
}

/** What of a call changes its round. */
export type RoundStep = Pick<MoneyCall, "kind" | "type" | "amountCents" | "gameId" | "isRoundFinal">;

/**
 * The round after an accepted call.
 *
 * @param movedCents What the call moved, without sign.
 */
export function roundAfter(round: RoundState, call: RoundStep, movedCents: bigint): RoundState {
  const next = { ...round, gameId: round.gameId ?? call.gameId };
  switch (call.kind) {
    case "bet":
      next.betCount += 1;
      next.betCents += movedCents;
      if (isFreeRound(call)) next.freeBetCents += call.amountCents;
      break;
    case "win":
      next.winCount += 1;
      next.winCents += movedCents;
      break;
    case "rollback_bet":
      next.rollbackCount += 1;
      next.betReversedCents += movedCents;
      break;
    case "rollback_win":
      next.rollbackCount += 1;
      next.winReversedCents += movedCents;
      break;
  }
  next.isOpen = !call.isRoundFinal && staysOpen(next, call);

  return next;
}

/** A bet opens the round; a win, or giving the whole stake back, settles it. */
function staysOpen(round: RoundState, call: RoundStep): boolean {
  if (call.kind === "bet") return true;
  if (!isRollback(call.kind)) return false;

  return round.isOpen && reversibleBetCents(round) > 0n;
}
