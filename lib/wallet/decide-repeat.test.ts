import { describe, expect, test } from "vitest";
import type { MoneyCall } from "./call";
import {
  aCall,
  accepted,
  again,
  exceptionsOf,
  openBooks,
  refused,
  reopened,
  settleOn,
  standingWith,
} from "./model/builders";
import { BLOCKED_STANDING } from "./standing";

describe("a repeat", () => {
  test("gets the first answer again though the balance has changed since", () => {
    const bet = aCall("bet", 100n);

    expect(settleOn(openBooks(), [bet, aCall("win", 50n), bet])).toEqual([
      accepted(900n),
      accepted(950n),
      again(accepted(900n)),
    ]);
  });

  test("of a refusal gets the refusal again though there is money now", () => {
    const bet = aCall("bet", 1001n);

    expect(settleOn(openBooks(), [bet, aCall("win", 500n), bet])).toEqual([
      refused("INSUFFICIENT_FUNDS", 1000n),
      accepted(1500n),
      again(refused("INSUFFICIENT_FUNDS", 1000n)),
    ]);
  });

  test("comes before all guards: who may bet no more still gets the first answer", () => {
    const bet = aCall("bet", 100n);
    const books = openBooks({ standing: standingWith({ wagerCents: 100n }) });
    expect(settleOn(books, [bet, bet])).toEqual([accepted(900n), again(accepted(900n))]);

    expect(settleOn(reopened(books, BLOCKED_STANDING), [bet])).toEqual([again(accepted(900n))]);
  });

  test("is recognised in every later batch, and writes nothing", () => {
    const calls = [aCall("bet", 100n), aCall("win", 50n), aCall("rollback_win", 50n), aCall("rollback_bet", 100n)];
    const books = openBooks();
    const first = settleOn(books, calls);
    const later = reopened(books);

    expect(settleOn(later, calls)).toEqual(first.map(again));
    expect(later.changes()).toMatchObject({ calls: [], postings: [], heads: [], rounds: [], exceptions: [] });
  });

  test("is told apart by each of its contents", () => {
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
    expect(settleOn(openBooks(), [bet, late])[1]).toEqual(again(accepted(900n)));
  });

  test("with other contents is refused with the real balance, put before a person, and never becomes the first", () => {
    const bet = aCall("bet", 100n);
    const books = openBooks();

    expect(settleOn(books, [bet, aCall("win", 50n), { ...bet, amountCents: 200n }, bet])).toEqual([
      accepted(900n),
      accepted(950n),
      refused("CALL_MISMATCH", 950n),
      again(accepted(900n)),
    ]);
    expect(exceptionsOf(books)).toEqual(["CALL_MISMATCH"]);
    expect(books.changes().calls).toHaveLength(2);
  });

  test("is one of the same player alone", () => {
    const bet = aCall("bet", 100n);

    expect(settleOn(openBooks(), [bet, { ...bet, username: "p2", amountCents: 1n }])).toEqual([
      accepted(900n),
      accepted(999n),
    ]);
  });

  test("is none when the one is a rollback and the other is not", () => {
    const win = aCall("win", 100n);
    const books = openBooks();

    expect(settleOn(books, [win, { ...win, kind: "rollback_win" }, { ...win, kind: "rollback_bet" }])).toEqual([
      accepted(1100n),
      accepted(1000n),
      refused("CALL_MISMATCH", 1000n),
    ]);
  });
});
