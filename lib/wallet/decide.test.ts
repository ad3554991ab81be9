import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MoneyCall, MoneyKind } from "./call";
import { APPLY, aCall, accepted, again, HOLD, openBooks, refused, settleOn } from "./model/builders";
import { GENESIS_HASH } from "./posting";

describe("decide", () => {
  test("two copies of one call in a batch take the stake once", () => {
    const bet = aCall("bet", 100n);
    const books = openBooks();

    expect(settleOn(books, [bet, bet])).toEqual([accepted(900n), again(accepted(900n))]);
    expect(books.changes().postings).toHaveLength(1);
  });

  test("a player nobody knows is refused with a balance of 0", () => {
    const unknown = { username: "nobody", currency: null };
    const calls = [aCall("win", 1n, unknown), { kind: "balance", ...unknown } as const];

    expect(settleOn(openBooks(), calls)).toEqual([refused("PLAYER_UNKNOWN", 0n), refused("PLAYER_UNKNOWN", 0n)]);
  });

  test("a call that makes no sense is refused with the real balance, and nothing is written", () => {
    const books = openBooks();
    const call = { kind: "invalid", username: "p1", currency: null, problem: "amount" } as const;

    expect(settleOn(books, [call])).toEqual([refused("CALL_INVALID", 1000n)]);
    expect(books.changes()).toMatchObject({ calls: [], postings: [], exceptions: [] });
  });

  test("a balance call is answered afresh each time, in the player's currency alone, and nothing is written", () => {
    const books = openBooks();
    const balance = (currency: string | null) => ({ kind: "balance", username: "p1", currency }) as const;

    expect(settleOn(books, [balance(null), aCall("bet", 100n), balance("USD"), balance("EUR")])).toEqual([
      accepted(1000n),
      accepted(900n),
      accepted(900n),
      refused("CURRENCY_MISMATCH", 900n),
    ]);
    expect(books.changes().calls).toHaveLength(1);
  });

  test("a call that names no currency means the player's own", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("bet", 100n, { currency: null })])).toEqual([accepted(900n)]);
    expect(books.changes().calls).toMatchObject([{ currency: "USD" }]);
  });

  test.each<MoneyKind>(["bet", "win", "rollback_bet", "rollback_win"])(
    "a %s in a currency that is not the player's is refused, and the refusal is stored",
    (kind) => {
      const books = openBooks();
      const call = aCall(kind, 100n, { currency: "EUR" });

      expect(settleOn(books, [call, call])).toEqual([
        refused("CURRENCY_MISMATCH", 1000n),
        again(refused("CURRENCY_MISMATCH", 1000n)),
      ]);
      expect(books.changes().calls).toMatchObject([{ refusal: "CURRENCY_MISMATCH", currency: "EUR", movedCents: 0n }]);
    },
  );

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

        expect(settleOn(books, history)).toEqual(first.map(again));
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
