import { describe, expect, test } from "vitest";
import { aCall, accepted, exceptionsOf, linksOf, openBooks, refused, settleOn } from "./model/builders";

describe("a rollback", () => {
  test("a rollback gives the stake back and names the bet it undoes, that of its amount or that of its id", () => {
    const books = openBooks();
    const [one, two, other] = [aCall("bet", 100n), aCall("bet", 100n), aCall("bet", 50n)];
    const byAmount = aCall("rollback_bet", 50n);
    const byId = aCall("rollback_bet", 100n, { callId: one.callId });
    const latest = aCall("rollback_bet", 100n);
    const calls = [one, two, other, byAmount, byId];

    expect(settleOn(books, calls).at(-1)).toEqual(accepted(900n));
    expect(settleOn(openBooks(), [one, two, other, latest]).at(-1)).toEqual(accepted(850n));
    expect(linksOf(books)).toEqual([other.callId, one.callId]);
    expect(exceptionsOf(books)).toEqual([]);
  });

  test("a bet is undone by a rollback of bets, a win by a rollback of wins", () => {
    const books = openBooks();
    const [bet, win] = [aCall("bet", 100n), aCall("win", 100n)];
    const calls = [bet, win, aCall("rollback_bet", 100n), aCall("rollback_win", 100n)];

    expect(settleOn(books, calls)).toEqual([accepted(900n), accepted(1000n), accepted(1100n), accepted(1000n)]);
    expect(linksOf(books)).toEqual([bet.callId, win.callId]);
  });

  test("of several bets of the same amount the latest that was taken is undone", () => {
    const books = openBooks();
    const bets = [aCall("bet", 100n), aCall("bet", 100n), aCall("bet", 100n, { currency: "EUR" })];
    settleOn(books, [...bets, aCall("rollback_bet", 100n)]);

    expect(linksOf(books)).toEqual([bets[1]?.callId]);
  });

  test("of several bets of the same amount that took nothing the latest is named", () => {
    const books = openBooks();
    const bets = [aCall("bet", 5000n), aCall("bet", 5000n)];
    settleOn(books, [...bets, aCall("rollback_bet", 5000n)]);

    expect(linksOf(books)).toEqual([bets[1]?.callId]);
    expect(exceptionsOf(books)).toEqual([]);
  });

  test("the id counts more than the amount: the rollback of a bet that was refused moves nothing", () => {
    const books = openBooks();
    const refusedBet = aCall("bet", 100n, { currency: "EUR" });
    const rollback = aCall("rollback_bet", 100n, { callId: refusedBet.callId });

    expect(settleOn(books, [aCall("bet", 100n), refusedBet, rollback]).at(-1)).toEqual(accepted(900n));
    expect(linksOf(books)).toEqual([refusedBet.callId]);
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

  test("a rollback without a round undoes a bet without a round, by its id, and never more than that", () => {
    const books = openBooks();
    const bet = aCall("bet", 100n, { roundId: null });
    const rollback = (amountCents: bigint) => aCall("rollback_bet", amountCents, { roundId: null, callId: bet.callId });

    expect(settleOn(books, [bet, rollback(100n)])).toEqual([accepted(900n), accepted(1000n)]);
    expect(settleOn(openBooks(), [bet, rollback(101n)])[1]).toEqual(refused("ROLLBACK_TOO_LARGE", 900n));
    expect(linksOf(books)).toEqual([bet.callId]);
    expect(exceptionsOf(books)).toEqual([]);
  });

  test("a second rollback of a bet, or of a win, moves nothing and is recorded", () => {
    const books = openBooks();
    const bet = [aCall("bet", 100n), aCall("rollback_bet", 100n), aCall("rollback_bet", 100n)];
    const win = [aCall("win", 50n), aCall("rollback_win", 50n), aCall("rollback_win", 50n)];

    expect(settleOn(books, bet).at(-1)).toEqual(accepted(1000n));
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_REPEATED"]);
    expect(settleOn(books, win).at(-1)).toEqual(accepted(1000n));
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_REPEATED", "WIN_AFTER_ROLLBACK", "ROLLBACK_REPEATED"]);
  });

  test.each([
    ["bet", "rollback_bet", 900n, 940n, 1000n],
    ["win", "rollback_win", 1100n, 1060n, 1000n],
  ] as const)(
    "more than what a %s moved is refused and recorded, less leaves the rest",
    (kind, rollback, all, part, none) => {
      const books = openBooks();
      const calls = [
        aCall(kind, 100n),
        aCall(rollback, 101n),
        aCall(rollback, 40n),
        aCall(rollback, 61n),
        aCall(rollback, 60n),
      ];

      expect(settleOn(books, calls)).toEqual([
        accepted(all),
        refused("ROLLBACK_TOO_LARGE", all),
        accepted(part),
        refused("ROLLBACK_TOO_LARGE", part),
        accepted(none),
      ]);
      expect(exceptionsOf(books).filter((kind) => kind === "ROLLBACK_TOO_LARGE")).toHaveLength(2);
      expect(books.changes().calls[1]).toMatchObject({ refusal: "ROLLBACK_TOO_LARGE" });
    },
  );

  test("a win can be undone with the last cent; one that was spent cannot, which is recorded", () => {
    const books = openBooks({ balanceCents: 0n });
    const calls = [aCall("win", 250n), aCall("rollback_win", 250n)];
    expect(settleOn(books, calls).at(-1)).toEqual(accepted(0n));

    const spent = openBooks({ balanceCents: 0n });
    const outcomes = settleOn(spent, [
      aCall("win", 250n),
      aCall("bet", 1n, { roundId: "R2" }),
      aCall("rollback_win", 250n),
    ]);
    expect(outcomes.at(-1)).toEqual(refused("INSUFFICIENT_FUNDS", 249n));
    expect(exceptionsOf(spent)).toEqual(["WIN_UNMATCHED", "ROLLBACK_UNCOVERED"]);
  });

  test("giving a stake back needs no balance", () => {
    const books = openBooks({ balanceCents: 100n });

    expect(settleOn(books, [aCall("bet", 100n), aCall("rollback_bet", 100n)]).at(-1)).toEqual(accepted(100n));
    expect(settleOn(openBooks({ balanceCents: 0n }), [aCall("rollback_bet", 100n)])).toEqual([accepted(100n)]);
  });

  test("undoing a bet beside a win leaves the round half undone; undoing the win, or a bet without a win, does not", () => {
    const bets = [aCall("bet", 100n), aCall("win", 250n)];
    const half = openBooks();
    settleOn(half, [...bets, aCall("rollback_bet", 100n)]);
    expect(exceptionsOf(half)).toEqual(["ROUND_HALF_UNDONE"]);

    const whole = openBooks();
    settleOn(whole, [...bets, aCall("rollback_win", 100n), aCall("rollback_win", 150n), aCall("rollback_bet", 100n)]);
    expect(exceptionsOf(whole)).toEqual([]);
  });

  test("a rollback of nothing leaves no round half undone", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 100n), aCall("win", 250n), aCall("rollback_bet", 0n)]);
    expect(exceptionsOf(books)).toEqual([]);

    settleOn(books, [aCall("rollback_bet", 1n)]);
    expect(exceptionsOf(books)).toEqual(["ROUND_HALF_UNDONE"]);
  });
});
