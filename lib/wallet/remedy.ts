import { isFreeRound, type MoneyKind } from "./call";
import type { ExceptionKind } from "./outcome";
import { EMPTY_ROUND, type RoundState, reversibleWinCents } from "./round";

/** What an exception says of its call, and what has become of it. */
export interface ExceptionFacts {
  kind: ExceptionKind;
  callKind: MoneyKind;
  callType: string;
  amountCents: bigint;
  /** Signed: what the call moved when it came; zero when it was refused or held. */
  movedCents: bigint;
}

/** The one movement an operator may add to end an exception. */
export interface Remedy {
  kind: MoneyKind;
  /** Signed, never zero. */
  movedCents: bigint;
}

/**
 * What applying an exception does: what its call asked for and the wallet did not do; for a
 * half-undone round, undoing the other half.
 *
 * @returns Null when there is nothing left to do: then it can only be dismissed.
 */
export function remedyFor(exception: ExceptionFacts, round: RoundState = EMPTY_ROUND): Remedy | null {
  switch (exception.kind) {
    case "CALL_MISMATCH":
    case "ROLLBACK_UNMATCHED":
    case "ROLLBACK_REPEATED":
    case "ROLLBACK_TOO_LARGE":
    case "ROLLBACK_UNCOVERED":
      return exception.movedCents === 0n ? asked(exception) : null;
    case "ROUND_HALF_UNDONE":
      return nonZero({ kind: "rollback_win", movedCents: -reversibleWinCents(round) });
    case "WIN_AFTER_ROLLBACK":
    case "WIN_UNMATCHED":
      // Paid, as wins always are. Taking one back is an adjustment of its own.
      return null;
  }
}

function asked({ callKind, callType, amountCents }: ExceptionFacts): Remedy | null {
  const isBetSide = callKind === "bet" || callKind === "rollback_bet";
  // A free round's bet takes nothing, and undoing it gives nothing back.
  if (isBetSide && isFreeRound({ type: callType })) return null;

  const gives = callKind === "win" || callKind === "rollback_bet";

  return nonZero({ kind: callKind, movedCents: gives ? amountCents : -amountCents });
}

function nonZero(remedy: Remedy): Remedy | null {
  return remedy.movedCents === 0n ? null : remedy;
}
