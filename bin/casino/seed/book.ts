import { Books, type Changes, type StoredCall } from "@/lib/wallet/books";
import type { MoneyCall } from "@/lib/wallet/call";
import { decide, type WalletPolicy } from "@/lib/wallet/decide";
import { ADJUSTMENTS_ACCOUNT } from "@/lib/wallet/house-accounts";
import { type HashedPosting, nextPosting } from "@/lib/wallet/posting";
import type { RoundState } from "@/lib/wallet/round";
import { FREE_STANDING } from "@/lib/wallet/standing";
import type { DayRows } from "./day-rows";
import type { Person } from "./people";
import type { Random } from "./random";
import { bytesCell } from "./tables";

/** As the product is set unless somebody sets it otherwise. */
const POLICY: WalletPolicy = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n };

/** What an exception looked at by a person ended with. */
const DISMISSED = { by: "cli", because: "Seeded: looked at and found harmless" };
const LOOKED_AT_WITHIN_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * Books what a person of the seed does by the wallet's own rules: each call is decided, and what
 * `decide` and `nextPosting` say is what is written.
 */
export class SeedBook {
  postings = 0;
  rows: DayRows;
  readonly #random: Random;
  readonly #until: number;

  constructor(rows: DayRows, random: Random, until: number) {
    this.rows = rows;
    this.#random = random;
    this.#until = until;
  }

  /** Money given or taken by hand. */
  adjust(person: Person, at: number, movedCents: bigint, reason: string): void {
    const id = this.#random.id(at);
    const createdAt = new Date(at);
    const { posting, head } = nextPosting(person.account, {
      kind: "adjustment",
      movedCents,
      houseAccount: ADJUSTMENTS_ACCOUNT,
      callId: null,
      rb: null,
      roundId: null,
      gameId: null,
      adjustmentId: id,
      createdAt,
    });
    const requestId = this.#random.id(at);
    this.rows.add("adjustments", at, [id, person.id, requestId, movedCents, reason, "cli", createdAt]);
    this.#addPosting(posting);
    person.account = { ...head, username: person.username };
    person.lastAt = at;
  }

  /** Opens a round of a person: calls, then what became of it. */
  openRound(person: Person, roundId: string): SeedRound {
    return new SeedRound(this, person, roundId);
  }

  /** Decides one call and writes what it changed. */
  decide(person: Person, call: MoneyCall, round: RoundState | null, legs: readonly StoredCall[]): Changes {
    const { calledAt } = call;
    const { account } = person;
    const rounds =
      round === null || call.roundId === null ? [] : [{ ...round, playerId: person.id, roundId: call.roundId }];
    const books = new Books({
      openedAt: calledAt,
      accounts: [account],
      standings: new Map([[person.id, FREE_STANDING]]),
      disabledGameIds: new Set(),
      calls: legs,
      rounds,
    });
    books.apply(call, decide(books.stateFor(call), call, POLICY));
    const changes = books.changes();
    this.#write(changes, calledAt);
    const [head] = changes.heads;
    if (head) person.account = { ...head, username: person.username };
    person.lastAt = calledAt.getTime();

    return changes;
  }

  #write({ calls, postings, exceptions, events }: Changes, createdAt: Date): void {
    const at = createdAt.getTime();
    for (const call of calls) {
      this.rows.add("wallet_calls", at, [
        ...[call.playerId, call.callId, call.rb, call.kind, call.type, call.amountCents, call.currency],
        ...[call.roundId, call.gameId, call.refusal, call.balanceCents, call.movedCents, call.undoesCallId],
        ...[call.isUnmatched, call.holdsBet, call.accountVersion, call.rawQuery, call.calledAt, call.createdAt],
      ]);
    }
    for (const posting of postings) this.#addPosting(posting);
    for (const each of exceptions) {
      this.rows.add("wallet_exceptions", at, [
        ...[this.#random.id(at), each.playerId, each.kind, each.callId, each.rb, each.callKind, each.callType],
        ...[each.roundId, each.gameId, each.amountCents, each.rawQuery],
        ...this.#ending(createdAt),
      ]);
    }
    for (const { kind, playerId, details } of events) {
      const id = this.#random.id(at);
      this.rows.add("significant_events", at, [id, kind, playerId, JSON.stringify(details), createdAt]);
    }
  }

  /** Status, creation and end of an exception: the old ones somebody has looked at. */
  #ending(createdAt: Date) {
    const endedAt = createdAt.getTime() + Math.floor(this.#random.share() * LOOKED_AT_WITHIN_MS);
    if (endedAt > this.#until) return ["open", createdAt, null, null, null];

    return ["dismissed", createdAt, new Date(endedAt), DISMISSED.by, DISMISSED.because];
  }

  #addPosting(row: HashedPosting): void {
    this.postings += 1;
    this.rows.add("postings", row.createdAt.getTime(), [
      ...[row.playerId, row.version, row.kind, row.debitAccount, row.creditAccount, row.amountCents, row.currency],
      ...[row.balanceBeforeCents, row.balanceAfterCents, row.callId, row.rb, row.roundId, row.gameId],
      ...[row.adjustmentId, bytesCell(row.previousHash), bytesCell(row.hash), row.createdAt],
    ]);
  }
}

/** What a person of the seed is asked or given in a call. */
export type SeedCall = Pick<MoneyCall, "kind" | "callId" | "amountCents" | "type" | "gameId"> & { at: number };

/** One play of a game, kept until its last call so that its row is written once. */
class SeedRound {
  readonly #book: SeedBook;
  readonly #person: Person;
  readonly #roundId: string;
  readonly #legs: StoredCall[] = [];
  #state: RoundState | null = null;
  #openedAt: Date | null = null;
  #lastCallAt: Date | null = null;
  #closedAt: Date | null = null;

  constructor(book: SeedBook, person: Person, roundId: string) {
    this.#book = book;
    this.#person = person;
    this.#roundId = roundId;
  }

  /** @returns Whether the wallet said yes. */
  call({ at, ...call }: SeedCall): boolean {
    const { username, currency } = this.#person;
    const calledAt = new Date(at);
    const envelope = { username, currency, roundId: this.#roundId, isRoundFinal: false, calledAt };
    const full = { ...call, ...envelope, rawQuery: queryOf({ ...call, ...envelope }) };
    const changes = this.#book.decide(this.#person, full, this.#state, this.#legs);
    const [stored] = changes.calls;
    if (!stored) return false;

    this.#legs.push(stored);
    this.#note(changes, calledAt);
    if (call.kind === "bet" && stored.refusal === null) continuePlay(this.#person, at);

    return stored.refusal === null;
  }

  /** Writes the round as its calls left it. */
  end(): void {
    const round = this.#state;
    if (!round || !this.#openedAt || !this.#lastCallAt) return;

    this.#book.rows.add("rounds", this.#openedAt.getTime(), [
      ...[this.#person.id, this.#roundId, round.gameId, round.betCount, round.winCount, round.rollbackCount],
      ...[round.betCents, round.betReversedCents, round.winCents, round.winReversedCents, round.freeBetCents],
      ...[round.isBetHeld, this.#openedAt, this.#lastCallAt, this.#closedAt],
    ]);
  }

  /** As the wallet keeps a round's times. */
  #note({ rounds: [after] }: Changes, at: Date): void {
    if (!after) return;
    const { playerId: _, roundId: __, ...state } = after;
    this.#state = state;
    this.#openedAt ??= at;
    this.#lastCallAt = at;
    this.#closedAt = state.isOpen ? null : (this.#closedAt ?? at);
  }
}

const SESSION_PAUSE_MS = 30 * 60 * 1000;

function continuePlay(person: Person, at: number): void {
  if (person.lastBetAt === null || at - person.lastBetAt >= SESSION_PAUSE_MS) person.playStartedAt = at;
  person.lastBetAt = at;
}

/** As the aggregator would have sent it, the key hidden as the wallet stores it. */
function queryOf(call: Omit<MoneyCall, "rawQuery">): string {
  const { kind, callId, amountCents, type, username, currency, roundId, gameId, calledAt } = call;
  const action = kind === "bet" || kind === "rollback_win" ? "debit" : "credit";
  const rb = kind.startsWith("rollback") ? 1 : 0;

  return (
    `username=${username}&currency=${currency}&action=${action}&amount=${amountCents}&type=${type}&round_id=${roundId}` +
    `&game_id=${encodeURIComponent(gameId ?? "")}&call_id=${callId}&rb=${rb}` +
    `&timestamp=${Math.floor(calledAt.getTime() / 1000)}&key=hidden`
  );
}
