import { isFreeRound, type MoneyCall } from "./call";
import type { AccountState, EarlierCall, WalletPolicy, WalletState } from "./decide";
import { accept, type Decision, refuse } from "./decision";
import { type RoundState, reversibleBetCents, reversibleWinCents } from "./round";

/** Undoing a bet gives, undoing a win takes. */
type Side = "bet" | "win";

/**
 * Decides a rollback: it undoes what its round moved - never more, and nothing that did not
 * move. Never guarded by the player's standing.
 *
 * Source: wallet certification, rule 4 and cases 54-73.
 */
export function decideRollback(
  state: WalletState & { account: AccountState },
  call: MoneyCall,
  policy: WalletPolicy,
): Decision {
  const { account, round } = state;
  const side: Side = call.kind === "rollback_bet" ? "bet" : "win";
  const target = findTarget(state.legs, side, call);

  if (!round && !target) return decideUnknownRound(account, side, call, policy);
  // The bet was refused, or was a free round: it took nothing, so there is nothing to give back.
  if (target?.movedCents === 0n) return accept(account, { undoesCallId: target.callId });

  const reversibleCents = reversibleOf(round, target, side);
  if (reversibleCents <= 0n) return decideNothingLeft(account, round, side);
  // What was taken in this round was not taken by the free round's bet that this call means.
  if (!target && undoesFreeBet(side, call)) return accept(account, { isUnmatched: true }, "ROLLBACK_UNMATCHED");
  if (call.amountCents > reversibleCents) return refuse("ROLLBACK_TOO_LARGE", account, "ROLLBACK_TOO_LARGE");
  if (side === "win" && call.amountCents > account.balanceCents) {
    return refuseUncovered(account);
  }

  const undoesStake = side === "bet" && call.amountCents > 0n;
  const isHalfUndone = undoesStake && round !== null && reversibleWinCents(round) > 0n;

  return accept(
    account,
    {
      movedCents: signed(side, call.amountCents),
      undoesCallId: target?.callId ?? null,
      undoesType: target?.type ?? null,
    },
    isHalfUndone ? "ROUND_HALF_UNDONE" : null,
  );
}

/** What was won is spent: taking it back would take more than there is. */
function refuseUncovered(account: AccountState): Decision {
  return { ...refuse("INSUFFICIENT_FUNDS", account, "ROLLBACK_UNCOVERED"), event: "NEGATIVE_BALANCE_REFUSED" };
}

/** A free round's bet takes nothing, seen or not: undoing it gives nothing back. */
function undoesFreeBet(side: Side, call: MoneyCall): boolean {
  return side === "bet" && isFreeRound(call);
}

/**
 * The call this one most likely undoes: the one whose `callId` it repeats, else one of the
 * same amount that moved money, else one of the same amount that did not.
 */
function findTarget(legs: readonly EarlierCall[], side: Side, call: MoneyCall): EarlierCall | undefined {
  const candidates = legs.filter((leg) => leg.kind === side);
  const sameAmount = candidates.filter(
    (leg) => leg.amountCents === call.amountCents && (leg.movedCents === 0n || !undoesFreeBet(side, call)),
  );

  return (
    candidates.find((leg) => leg.callId === call.callId) ??
    sameAmount.findLast((leg) => leg.movedCents !== 0n) ??
    sameAmount.at(-1)
  );
}

function reversibleOf(round: RoundState | null, target: EarlierCall | undefined, side: Side): bigint {
  const targetCents = target ? absolute(target.movedCents) : null;
  if (!round) return targetCents ?? 0n;

  return side === "bet" ? reversibleBetCents(round) : reversibleWinCents(round);
}

/** The round is known, and all it moved on this side is undone, or nothing ever moved. */
function decideNothingLeft(account: AccountState, round: RoundState | null, side: Side): Decision {
  const reversedCents = side === "bet" ? round?.betReversedCents : round?.winReversedCents;
  if (reversedCents) return accept(account, {}, "ROLLBACK_REPEATED");

  // The bet may still be on its way. It was undone before it came, so it must not be taken.
  return accept(account, { holdsBet: side === "bet", isUnmatched: true }, "ROLLBACK_UNMATCHED");
}

/** The one case our books cannot judge: the aggregator's word is followed, or held for an operator. */
function decideUnknownRound(account: AccountState, side: Side, call: MoneyCall, policy: WalletPolicy): Decision {
  if (policy.unknownRoundRollback === "hold") {
    return accept(account, { holdsBet: side === "bet", isUnmatched: true }, "ROLLBACK_UNMATCHED");
  }
  if (side === "win" && call.amountCents > account.balanceCents) {
    return refuseUncovered(account);
  }

  const movedCents = undoesFreeBet(side, call) ? 0n : signed(side, call.amountCents);

  return accept(account, { movedCents, isUnmatched: true }, "ROLLBACK_UNMATCHED");
}

function signed(side: Side, amountCents: bigint): bigint {
  return side === "bet" ? amountCents : -amountCents;
}

function absolute(cents: bigint): bigint {
  return cents < 0n ? -cents : cents;
}
