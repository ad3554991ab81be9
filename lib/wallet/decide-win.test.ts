import { describe, expect, test } from "vitest";
import type { MoneyCall } from "./call";
import { APPLY, aCall, accepted, exceptionsOf, openBooks, settleOn } from "./model/builders";

const FREE = { type: "bonus_fs" };

/** What the books note of the last of these calls. */
function noted(...calls: MoneyCall[]) {
  const books = openBooks();
  settleOn(books, calls);

  return { isUnmatched: books.changes().calls.at(-1)?.isUnmatched, exceptions: exceptionsOf(books) };
}

describe("a win", () => {
  test("is paid, of nothing is stored", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("bet", 100n), aCall("win", 250n), aCall("win", 0n)])).toEqual([
      accepted(900n),
      accepted(1150n),
      accepted(1150n),
    ]);
    expect(books.changes().calls).toHaveLength(3);
    expect(books.changes().postings).toHaveLength(2);
  });

  test.each([
    ["a bet", aCall("bet", 100n)],
    ["a bet of nothing", aCall("bet", 0n)],
    ["a free round's bet", aCall("bet", 100n, FREE)],
  ])("after %s of its round is matched", (_, bet) => {
    expect(noted(bet, aCall("win", 250n))).toEqual({ isUnmatched: false, exceptions: [] });
  });

  test.each([
    ["in a round without a bet", [aCall("win", 250n)]],
    ["in a round whose bet was refused", [aCall("bet", 5000n), aCall("win", 250n)]],
    ["that names no round", [aCall("bet", 100n, { roundId: null }), aCall("win", 250n, { roundId: null })]],
    ["that names no game", [aCall("bet", 100n), aCall("win", 250n, { gameId: null })]],
  ])("%s is marked unmatched and put before a person", (_, calls) => {
    expect(noted(...calls)).toEqual({ isUnmatched: true, exceptions: ["WIN_UNMATCHED"] });
  });

  test("of nothing without a bet is marked and needs nobody's look", () => {
    expect(noted(aCall("win", 0n))).toEqual({ isUnmatched: true, exceptions: [] });
  });

  test("after the rollback of its round is put before a person, of nothing it is not", () => {
    const undone = [aCall("bet", 100n), aCall("rollback_bet", 100n)];

    expect(noted(...undone, aCall("win", 250n)).exceptions).toEqual(["WIN_AFTER_ROLLBACK"]);
    expect(noted(...undone, aCall("win", 250n, { gameId: null })).exceptions).toEqual(["WIN_AFTER_ROLLBACK"]);
    expect(noted(...undone, aCall("win", 0n)).exceptions).toEqual([]);
  });

  test("after a rollback that was followed on the aggregator's word comes after the rollback of its round", () => {
    expect(noted(aCall("rollback_bet", 100n), aCall("win", 250n)).exceptions).toEqual([
      "ROLLBACK_UNMATCHED",
      "WIN_AFTER_ROLLBACK",
    ]);
  });

  test("of a round that is undone in part only is a win like any other", () => {
    const bets = [aCall("bet", 100n), aCall("bet", 50n), aCall("rollback_bet", 50n)];

    expect(noted(...bets, aCall("win", 250n)).exceptions).toEqual([]);
  });

  test("that reaches the threshold is a significant event, a cent below it is not", () => {
    const books = openBooks();
    const large = aCall("win", 250n, { callId: "large" });
    settleOn(books, [aCall("bet", 1n), aCall("win", 249n), large], { ...APPLY, largeWinCents: 250n });

    expect(books.changes().events).toMatchObject([{ kind: "LARGE_WIN", details: { callId: "large" } }]);
  });
});
