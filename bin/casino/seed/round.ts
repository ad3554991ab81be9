import type { MoneyCall } from "@/lib/wallet/call";
import { type AccountState, decide, type EarlierCall, type WalletPolicy } from "@/lib/wallet/decide";
import type { Booking, Decision } from "@/lib/wallet/decision";
import { houseAccount } from "@/lib/wallet/house-accounts";
import { nextPosting } from "@/lib/wallet/posting";
import { EMPTY_ROUND, type RoundState, roundAfter } from "@/lib/wallet/round";
import { FREE_STANDING } from "@/lib/wallet/standing";
import type { SeedBook } from "./book";
import type { Person } from "./people";
import { escaped, NULL } from "./tables";

/** As the product is set unless somebody sets it otherwise. */
const POLICY: WalletPolicy = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n };

const DISMISSED = { by: "cli", because: "Seeded: looked at and found harmless" };
const LOOKED_AT_WITHIN_MS = 3 * 24 * 60 * 60 * 1000;
const SESSION_PAUSE_MS = 30 * 60 * 1000;

/** What one call of a round asks or gives. */
export type SeedCall = Pick<MoneyCall, "kind" | "callId" | "amountCents" | "type"> & { gameId: string; at: number };

/** A call that says which game it belongs to. */
type PlacedCall = MoneyCall & { gameId: string };

/**
 * One play of a game by the wallet's own rules: each call is decided, and what `decide`,
 * `roundAfter` and `nextPosting` say is what is written. The round's row is written once, at its end.
 */
export class SeedRound {
  readonly #book: SeedBook;
  readonly #person: Person;
  readonly #roundId: string;
  readonly #legs: EarlierCall[] = [];
  #state: RoundState | null = null;
  #openedAt = 0;
  #lastCallAt = 0;
  #closedAt: number | null = null;

  constructor(book: SeedBook, person: Person, roundId: string) {
    this.#book = book;
    this.#person = person;
    this.#roundId = roundId;
  }

  /** @returns Whether the wallet said yes. */
  call({ kind, callId, amountCents, type, gameId, at }: SeedCall): boolean {
    const person = this.#person;
    const { currency, username, account: head } = person;
    const call: PlacedCall = {
      kind,
      callId,
      amountCents,
      type,
      gameId,
      username,
      currency,
      roundId: this.#roundId,
      isRoundFinal: false,
      calledAt: new Date(at),
      rawQuery: "",
    };
    const { balanceCents } = head;
    const account: AccountState = { playerId: person.id, currency, balanceCents, standing: FREE_STANDING };
    const isRollback = kind === "rollback_bet" || kind === "rollback_win";
    const legs = isRollback ? this.#legs : [];
    const state = { account, earlier: null, round: this.#state, legs, isGameDisabled: false };
    const decision = decide(state, call, POLICY);
    const { booking, outcome } = decision;
    if (!booking) return false;

    this.#writeCall(call, decision, booking, head.version);
    if (booking.movedCents !== 0n) this.#move(call, booking);
    this.#note(call, decision, booking);
    const refusal = outcome.ok ? null : outcome.code;
    const { movedCents } = booking;
    const roundId = this.#roundId;
    const answered = { balanceCents: outcome.balanceCents, movedCents, refusal };
    if (!isRollback) this.#legs.push({ kind, callId, type, amountCents, currency, roundId, gameId, ...answered });
    if (kind === "bet" && outcome.ok) continuePlay(person, at);
    person.lastAt = at;

    return outcome.ok;
  }

  /** Writes the round as its calls left it. */
  end(): void {
    const round = this.#state;
    if (!round) return;

    const moment = (at: number) => new Date(at).toISOString();
    this.#book.rows.addLine(
      "rounds",
      this.#openedAt,
      `${this.#person.id}\t${this.#roundId}\t${round.gameId === null ? NULL : escaped(round.gameId)}\t` +
        `${round.betCount}\t${round.winCount}\t${round.rollbackCount}\t${round.betCents}\t${round.betReversedCents}\t` +
        `${round.winCents}\t${round.winReversedCents}\t${round.freeBetCents}\t${round.isBetHeld}\t` +
        `${moment(this.#openedAt)}\t${moment(this.#lastCallAt)}\t` +
        `${this.#closedAt === null ? NULL : moment(this.#closedAt)}\n`,
    );
  }

  #move(call: MoneyCall, booking: Booking): void {
    // Money goes back the way it came, as in the wallet's own books.
    const side = { kind: call.kind, type: booking.undoesType ?? call.type, gameId: call.gameId };
    const { posting, head } = nextPosting(this.#person.account, {
      kind: call.kind,
      movedCents: booking.movedCents,
      houseAccount: houseAccount(side),
      callId: call.callId,
      rb: rbOf(call),
      roundId: this.#roundId,
      gameId: call.gameId,
      adjustmentId: null,
      createdAt: call.calledAt,
    });
    this.#book.addPosting(posting, call.calledAt.getTime());
    this.#person.account = head;
  }

  /** The round after the call, and what a person or a regulator wants noted of it. */
  #note(call: MoneyCall, { outcome, exception, event }: Decision, { movedCents, holdsBet }: Booking): void {
    const at = call.calledAt.getTime();
    const before = this.#state ?? EMPTY_ROUND;
    const after = outcome.ok ? roundAfter(before, call, movedCents < 0n ? -movedCents : movedCents) : before;
    this.#state = holdsBet ? { ...after, isBetHeld: true } : after;
    this.#openedAt ||= at;
    this.#lastCallAt = at;
    this.#closedAt = after.isOpen ? null : (this.#closedAt ?? at);

    const { rows, random } = this.#book;
    const { callId, gameId, amountCents } = call;
    const roundId = this.#roundId;
    if (exception) {
      rows.add("wallet_exceptions", at, [
        ...[random.id(at), this.#person.id, exception, callId, rbOf(call), call.kind, call.type, roundId, gameId],
        ...[amountCents, queryOf(call), ...this.#ending(call.calledAt)],
      ]);
    }
    if (event) {
      const details = JSON.stringify({ callId, roundId, gameId, amountCents: amountCents.toString() });
      rows.add("significant_events", at, [random.id(at), event, this.#person.id, details, call.calledAt]);
    }
  }

  /** Status, creation and end of an exception: the old ones somebody has looked at. */
  #ending(createdAt: Date) {
    const endedAt = createdAt.getTime() + Math.floor(this.#book.random.share() * LOOKED_AT_WITHIN_MS);
    if (endedAt > this.#book.until) return ["open", createdAt, null, null, null];

    return ["dismissed", createdAt, new Date(endedAt), DISMISSED.by, DISMISSED.because];
  }

  #writeCall(call: PlacedCall, { outcome }: Decision, booking: Booking, version: bigint): void {
    const time = call.calledAt.toISOString();
    this.#book.rows.addLine(
      "wallet_calls",
      call.calledAt.getTime(),
      `${this.#person.id}\t${call.callId}\t${rbOf(call)}\t${call.kind}\t${call.type}\t${call.amountCents}\t` +
        `${this.#person.currency}\t${this.#roundId}\t${escaped(call.gameId)}\t${outcome.ok ? NULL : outcome.code}\t` +
        `${outcome.balanceCents}\t${booking.movedCents}\t${booking.undoesCallId ?? NULL}\t${booking.isUnmatched}\t` +
        `${booking.holdsBet}\t${version}\t${escaped(queryOf(call))}\t${time}\t${time}\n`,
    );
  }
}

function continuePlay(person: Person, at: number): void {
  if (person.lastBetAt === null || at - person.lastBetAt >= SESSION_PAUSE_MS) person.playStartedAt = at;
  person.lastBetAt = at;
}

function rbOf({ kind }: { kind: MoneyCall["kind"] }): 0 | 1 {
  return kind === "rollback_bet" || kind === "rollback_win" ? 1 : 0;
}

/** As the aggregator would have sent it, the key hidden as the wallet stores it. */
function queryOf(call: MoneyCall): string {
  const { kind, callId, amountCents, type, username, currency, roundId, gameId, calledAt } = call;
  const action = kind === "bet" || kind === "rollback_win" ? "debit" : "credit";

  return (
    `username=${username}&currency=${currency}&action=${action}&amount=${amountCents}&type=${type}&round_id=${roundId}` +
    `&game_id=${gameId}&call_id=${callId}&rb=${rbOf(call)}` +
    `&timestamp=${Math.floor(calledAt.getTime() / 1000)}&key=hidden`
  );
}
