import { isRollback, type MoneyCall, type WalletCall } from "./call";
import type { EarlierCall, WalletState } from "./decide";
import type { Booking, Decision } from "./decision";
import { houseAccount } from "./house-accounts";
import type { LockedAccount } from "./lock-accounts";
import type { ExceptionKind, SignificantKind } from "./outcome";
import { type AccountHead, type HashedPosting, nextPosting } from "./posting";
import { EMPTY_ROUND, type RoundState, roundAfter } from "./round";
import { allowanceAfter, BLOCKED_STANDING, type Standing } from "./standing";

/** A call of the database, or of this batch, with whose it is. */
export type StoredCall = EarlierCall & { playerId: string };

/** A round of the database with whose it is. */
export type StoredRound = RoundState & { playerId: string; roundId: string };

/** What a batch read under its locks. */
export interface OpenedBooks {
  /** When the locks were held: a player's calls never go back in time. */
  openedAt: Date;
  accounts: readonly LockedAccount[];
  standings: ReadonlyMap<string, Standing>;
  disabledGameIds: ReadonlySet<string>;
  calls: readonly StoredCall[];
  rounds: readonly StoredRound[];
}

/** A row of `wallet_calls` to write. */
export interface CallRow extends StoredCall {
  rb: number;
  undoesCallId: string | null;
  isUnmatched: boolean;
  holdsBet: boolean;
  /** The account's version before the call: where it stands among its player's calls. */
  accountVersion: bigint;
  rawQuery: string;
  calledAt: Date;
  createdAt: Date;
}

/** A row of `wallet_exceptions` to write. */
export interface ExceptionRow {
  playerId: string;
  kind: ExceptionKind;
  callId: string;
  rb: number;
  callKind: MoneyCall["kind"];
  callType: string;
  roundId: string | null;
  gameId: string | null;
  amountCents: bigint;
  rawQuery: string;
}

/** A row of `significant_events` to write. */
export interface EventRow {
  playerId: string;
  kind: SignificantKind;
  details: { callId: string; roundId: string | null; gameId: string | null; amountCents: string };
}

/** What a batch changed. */
export interface Changes {
  calls: CallRow[];
  postings: HashedPosting[];
  heads: AccountHead[];
  rounds: StoredRound[];
  exceptions: ExceptionRow[];
  events: EventRow[];
  /** Who bet: their sessions of play go on. */
  bettorIds: string[];
}

/**
 * The books of one batch while it is decided: what the database held, and on top of it what
 * the batch's earlier calls did - two copies of one call may share a batch.
 */
export class Books {
  readonly openedAt: Date;
  readonly #headByName = new Map<string, AccountHead>();
  readonly #callByKey = new Map<string, StoredCall>();
  readonly #legsByRound = new Map<string, StoredCall[]>();
  readonly #roundByKey = new Map<string, RoundState>();
  readonly #touchedNames = new Set<string>();
  readonly #touchedRounds = new Map<string, { playerId: string; roundId: string }>();
  readonly #standingById: Map<string, Standing>;
  readonly #bettorIds = new Set<string>();
  readonly #written: Pick<Changes, "calls" | "postings" | "exceptions" | "events"> = {
    calls: [],
    postings: [],
    exceptions: [],
    events: [],
  };
  readonly #opened: OpenedBooks;

  constructor(opened: OpenedBooks) {
    this.openedAt = opened.openedAt;
    this.#opened = opened;
    this.#standingById = new Map(opened.standings);
    for (const { username, ...head } of opened.accounts) this.#headByName.set(username, head);
    for (const call of opened.calls) this.#remember(call);
    for (const { playerId, roundId, ...round } of opened.rounds) this.#roundByKey.set(key(playerId, roundId), round);
  }

  /** What `decide` needs to know of one call. */
  stateFor(call: WalletCall): WalletState {
    const head = this.#headByName.get(call.username);
    const account = head ? { ...head, standing: this.#standingOf(head.playerId) } : null;
    if (!head || call.kind === "balance" || call.kind === "invalid") {
      return { account, earlier: null, round: null, legs: [], isGameDisabled: false };
    }

    const roundId = this.#roundOf(head.playerId, call);

    return {
      account,
      earlier: this.#callByKey.get(identity(head.playerId, call.callId, rbOf(call))) ?? null,
      round: roundId === null ? null : (this.#roundByKey.get(key(head.playerId, roundId)) ?? null),
      legs: isRollback(call.kind) ? this.#legsOf(head.playerId, roundId, call) : [],
      isGameDisabled: call.gameId !== null && this.#opened.disabledGameIds.has(call.gameId),
    };
  }

  /** Notes what was decided, for the calls after it and for the database. */
  apply(call: WalletCall, decision: Decision): void {
    const head = this.#headByName.get(call.username);
    if (!head || call.kind === "balance" || call.kind === "invalid") return;

    const roundId = this.#roundOf(head.playerId, call);
    const placed = { ...call, roundId };
    if (decision.exception) this.#written.exceptions.push(exceptionRow(head.playerId, placed, decision.exception));
    if (!decision.booking) return;

    if (decision.event) this.#written.events.push(eventRow(head.playerId, call, decision.event));
    if (call.kind === "bet" && decision.outcome.ok) this.#bettorIds.add(head.playerId);
    const row = callRow(head, call, decision, decision.booking, this.openedAt);
    this.#written.calls.push(row);
    this.#remember(row);
    if (decision.booking.movedCents !== 0n) this.#move(head, placed, decision.booking);
    if (roundId !== null) this.#touchRound(head.playerId, roundId, call, decision);
  }

  /** All that must be written. */
  changes(): Changes {
    const heads = [...this.#touchedNames].flatMap((username) => this.#headByName.get(username) ?? []);
    const rounds = [...this.#touchedRounds].map(([roundKey, ids]) => ({
      ...(this.#roundByKey.get(roundKey) ?? EMPTY_ROUND),
      ...ids,
    }));

    return { ...this.#written, heads, rounds, bettorIds: [...this.#bettorIds] };
  }

  #move(head: AccountHead, call: MoneyCall, booking: Booking): void {
    // Money goes back the way it came, whatever type the rollback says.
    const booked = { ...call, type: booking.undoesType ?? call.type };
    const next = nextPosting(head, {
      kind: call.kind,
      movedCents: booking.movedCents,
      houseAccount: houseAccount(booked),
      callId: call.callId,
      rb: rbOf(call),
      roundId: call.roundId,
      gameId: call.gameId,
      adjustmentId: null,
      createdAt: this.openedAt,
    });
    this.#written.postings.push(next.posting);
    this.#headByName.set(call.username, next.head);
    this.#touchedNames.add(call.username);
    const standing = this.#standingOf(head.playerId);
    const allowance = allowanceAfter(standing.allowance, booked, booking.movedCents);
    this.#standingById.set(head.playerId, { ...standing, allowance });
  }

  #standingOf(playerId: string): Standing {
    return this.#standingById.get(playerId) ?? BLOCKED_STANDING;
  }

  /** A refused call too leaves its round known: nothing moved in it, and our books can say so. */
  #touchRound(playerId: string, roundId: string, call: MoneyCall, { outcome, booking }: Decision): void {
    const roundKey = key(playerId, roundId);
    const round = this.#roundByKey.get(roundKey) ?? EMPTY_ROUND;
    const movedCents = booking?.movedCents ?? 0n;
    const next = outcome.ok ? roundAfter(round, call, movedCents < 0n ? -movedCents : movedCents) : round;
    this.#roundByKey.set(roundKey, { ...next, isBetHeld: next.isBetHeld || booking?.holdsBet === true });
    this.#touchedRounds.set(roundKey, { playerId, roundId });
  }

  #remember(call: StoredCall): void {
    this.#callByKey.set(identity(call.playerId, call.callId, rbOf(call)), call);
    if (call.roundId === null || isRollback(call.kind)) return;

    const roundKey = key(call.playerId, call.roundId);
    const legs = this.#legsByRound.get(roundKey) ?? [];
    legs.push(call);
    this.#legsByRound.set(roundKey, legs);
  }

  /** A rollback that names no round belongs to that of the call whose `callId` it repeats. */
  #roundOf(playerId: string, call: MoneyCall): string | null {
    if (call.roundId !== null || !isRollback(call.kind)) return call.roundId;

    return this.#callByKey.get(identity(playerId, call.callId, 0))?.roundId ?? null;
  }

  #legsOf(playerId: string, roundId: string | null, call: MoneyCall): readonly StoredCall[] {
    if (roundId !== null) return this.#legsByRound.get(key(playerId, roundId)) ?? [];

    const sibling = this.#callByKey.get(identity(playerId, call.callId, 0));

    return sibling ? [sibling] : [];
  }
}

/** The wire's `rb`: part of a call's identity. */
export function rbOf(call: { kind: MoneyCall["kind"] }): 0 | 1 {
  return isRollback(call.kind) ? 1 : 0;
}

function callRow(head: AccountHead, call: MoneyCall, { outcome }: Decision, booking: Booking, now: Date): CallRow {
  return {
    playerId: head.playerId,
    callId: call.callId,
    rb: rbOf(call),
    kind: call.kind,
    type: call.type,
    amountCents: call.amountCents,
    currency: call.currency ?? head.currency,
    roundId: call.roundId,
    gameId: call.gameId,
    refusal: outcome.ok ? null : outcome.code,
    balanceCents: outcome.balanceCents,
    movedCents: booking.movedCents,
    undoesCallId: booking.undoesCallId,
    isUnmatched: booking.isUnmatched,
    holdsBet: booking.holdsBet,
    accountVersion: head.version,
    rawQuery: call.rawQuery,
    calledAt: call.calledAt,
    createdAt: now,
  };
}

function exceptionRow(playerId: string, call: MoneyCall, kind: ExceptionKind): ExceptionRow {
  const { callId, roundId, gameId, amountCents, rawQuery } = call;

  return {
    playerId,
    kind,
    callId,
    rb: rbOf(call),
    callKind: call.kind,
    callType: call.type,
    roundId,
    gameId,
    amountCents,
    rawQuery,
  };
}

function eventRow(playerId: string, call: MoneyCall, kind: SignificantKind): EventRow {
  const { callId, roundId, gameId, amountCents } = call;

  return { playerId, kind, details: { callId, roundId, gameId, amountCents: amountCents.toString() } };
}

/** The separator cannot occur in an id: ids are printable. */
function key(...parts: string[]): string {
  return parts.join("\n");
}

function identity(playerId: string, callId: string, rb: 0 | 1): string {
  return key(playerId, callId, String(rb));
}
