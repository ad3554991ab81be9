import type { AccountState, EarlierCall } from "./decide";
import type { ExceptionKind, Outcome, RefusalCode, SignificantKind } from "./outcome";

/** What the books must note of a call that is answered for the first time. */
export interface Booking {
  /** Signed: what the player's balance changes by; zero moves nothing and is noted all the same. */
  movedCents: bigint;
  isUnmatched: boolean;
  /** The call this one undoes, when it is known which. */
  undoesCallId: string | null;
  /** Where the undone call was booked, when it is known. */
  undoesType: string | null;
  /** A late bet of this round must be refused. */
  holdsBet: boolean;
}

/** The answer to a call and what to write of it. */
export interface Decision {
  readonly outcome: Outcome;
  /** Null when nothing is stored: repeats, questions, and calls nobody can be told apart by. */
  readonly booking: Booking | null;
  readonly exception: ExceptionKind | null;
  readonly event: SignificantKind | null;
}

const NOTHING_MOVED: Booking = {
  movedCents: 0n,
  isUnmatched: false,
  undoesCallId: null,
  undoesType: null,
  holdsBet: false,
};

/** Books the call; whatever `booking` leaves out did not happen. */
export function accept(account: AccountState, booking: Partial<Booking>, exception: ExceptionKind | null = null) {
  const full = { ...NOTHING_MOVED, ...booking };

  return {
    outcome: { ok: true, balanceCents: account.balanceCents + full.movedCents },
    booking: full,
    exception,
    event: null,
  } satisfies Decision;
}

/** Says no for a reason of the business: the answer is stored, a repeat gets it again. */
export function refuse(code: RefusalCode, account: AccountState, exception: ExceptionKind | null = null): Decision {
  return {
    outcome: { ok: false, code, balanceCents: account.balanceCents },
    booking: NOTHING_MOVED,
    exception,
    event: null,
  };
}

/** Says no and stores nothing. */
export function refuseUnstored(code: RefusalCode, balanceCents: bigint): Decision {
  return { outcome: { ok: false, code, balanceCents }, booking: null, exception: null, event: null };
}

/** The first answer again. */
export function repeat({ refusal, balanceCents }: EarlierCall): Decision {
  const answered = { balanceCents, isRepeat: true } as const;
  const outcome: Outcome = refusal === null ? { ok: true, ...answered } : { ok: false, code: refusal, ...answered };

  return { outcome, booking: null, exception: null, event: null };
}
