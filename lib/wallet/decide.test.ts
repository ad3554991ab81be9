import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MoneyCall, MoneyKind } from "./call";
import { APPLY, aCall, accepted, exceptionsOf, HOLD, openBooks, refused, settleOn } from "./model/builders";
import { GENESIS_HASH } from "./posting";

describe("decide", () => {
  test("two copies of one call in a batch take the stake once", () => {
    const bet = aCall("bet", 100n);
    const books = openBooks();

    expect(settleOn(books, [bet, bet])).toEqual([accepted(900n), accepted(900n)]);
    expect(books.changes().postings).toHaveLength(1);
  });

  test("a rollback held for the operator moves nothing, and the late bet of its round is refused", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("rollback_bet", 100n), aCall("bet", 100n)], HOLD)).toEqual([
      accepted(1000n),
      refused("ROUND_ROLLED_BACK", 1000n),
    ]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED"]);
  });

  test("a rollback of a bet that never came, in a round that only won, moves nothing and holds the bet", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("win", 50n), aCall("rollback_bet", 100n), aCall("bet", 100n)])).toEqual([
      accepted(1050n),
      accepted(1050n),
      refused("ROUND_ROLLED_BACK", 1050n),
    ]);
  });

  test("undoing an unknown win on the aggregator's word never makes a balance negative", () => {
    const books = openBooks({ balanceCents: 10n });

    expect(settleOn(books, [aCall("rollback_win", 100n)])).toEqual([refused("INSUFFICIENT_FUNDS", 10n)]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNCOVERED"]);
  });

  test("the rollback of a refused bet moves nothing though another bet of the round was taken", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("bet", 100n), aCall("bet", 5000n), aCall("rollback_bet", 5000n)])).toEqual([
      accepted(900n),
      refused("INSUFFICIENT_FUNDS", 900n),
      accepted(900n),
    ]);
  });

  test("a rollback without a round undoes the call whose id it repeats, once", () => {
    const books = openBooks();
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { callId: bet.callId, roundId: null });

    expect(settleOn(books, [bet, rollback, aCall("rollback_bet", 100n)])).toEqual([
      accepted(900n),
      accepted(1000n),
      accepted(1000n),
    ]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_REPEATED"]);
  });

  test("a currency that is not the player's is refused, and the refusal stands", () => {
    const win = aCall("win", 100n, { currency: "EUR" });

    expect(settleOn(openBooks(), [win, win])).toEqual([
      refused("CURRENCY_MISMATCH", 1000n),
      refused("CURRENCY_MISMATCH", 1000n),
    ]);
  });

  test("a repeat is told apart by each of its contents", () => {
    const bet = aCall("bet", 100n);
    const others: Partial<MoneyCall>[] = [
      { amountCents: 101n },
      { type: "bonus_fs" },
      { roundId: "R2" },
      { roundId: null },
      { gameId: "prov/GameB" },
      { currency: "EUR" },
      { kind: "win" },
    ];
    for (const other of others) {
      expect(settleOn(openBooks(), [bet, { ...bet, ...other }])[1]).toEqual(refused("CALL_MISMATCH", 900n));
    }
    // Clocks and raw text are no contents.
    const late = { ...bet, calledAt: new Date(0), rawQuery: "other", currency: null };
    expect(settleOn(openBooks(), [bet, late])[1]).toEqual(accepted(900n));
  });

  test("whatever calls come in whatever order, the books balance, the chain holds and no cent goes below zero", () => {
    fc.assert(
      fc.property(fc.array(randomCall(), { maxLength: 40 }), fc.constantFrom(APPLY, HOLD), (calls, policy) => {
        const books = openBooks();
        const outcomes = settleOn(books, calls, policy);
        const { postings, heads, rounds } = books.changes();

        const moved = postings.reduce((sum, row) => sum + row.balanceAfterCents - row.balanceBeforeCents, 0n);
        const head = heads[0] ?? { balanceCents: 1000n, version: 0n };
        expect(1000n + moved).toBe(head.balanceCents);
        expect(head.version).toBe(BigInt(postings.length));
        for (const { balanceCents } of outcomes) expect(balanceCents).toBeGreaterThanOrEqual(0n);
        for (const [index, row] of postings.entries()) {
          expect(row.amountCents).toBeGreaterThan(0n);
          expect(row.previousHash).toBe(postings[index - 1]?.hash ?? GENESIS_HASH);
        }
        if (policy === HOLD) {
          for (const round of rounds) {
            expect(round.betReversedCents).toBeLessThanOrEqual(round.betCents);
            expect(round.winReversedCents).toBeLessThanOrEqual(round.winCents);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("a history sent twice answers twice the same and moves once", () => {
    fc.assert(
      fc.property(fc.array(randomCall(), { maxLength: 25 }), (calls) => {
        // The first call of each identity decides; the others are repeats or mismatches.
        const unique = [...new Map(calls.map((call) => [`${call.callId} ${call.kind.startsWith("rollback")}`, call]))];
        const history = unique.map(([, call]) => call);
        const books = openBooks();
        const first = settleOn(books, history);
        const written = books.changes().postings.length;

        expect(settleOn(books, history)).toEqual(first);
        expect(books.changes().postings).toHaveLength(written);
      }),
      { numRuns: 500 },
    );
  });
});

/** Few ids, rounds and amounts, so that calls meet. */
function randomCall(): fc.Arbitrary<MoneyCall> {
  return fc
    .record({
      kind: fc.constantFrom<MoneyKind>("bet", "win", "rollback_bet", "rollback_win"),
      callId: fc.constantFrom(..."abcdefghijkl"),
      amountCents: fc.constantFrom(0n, 1n, 50n, 100n, 400n, 2000n),
      roundId: fc.constantFrom("R1", "R2", null),
      type: fc.constantFrom("spin", "bonus_fs"),
      currency: fc.constantFrom("USD", null, "EUR"),
    })
    .map(({ amountCents, kind, ...rest }) => aCall(kind, amountCents, rest));
}
