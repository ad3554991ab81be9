import { describe, expect, test } from "vitest";
import { APPLY, aCall, accepted, exceptionsOf, HOLD, openBooks, refused, settleOn } from "./model/builders";

describe("a rollback of what our books do not know", () => {
  test.each([
    ["rollback_bet", 1100n],
    ["rollback_win", 900n],
  ] as const)("a %s of a round never seen is followed, or held, as set; marked and recorded", (kind, followed) => {
    for (const [policy, balanceCents] of [
      [APPLY, followed],
      [HOLD, 1000n],
    ] as const) {
      const books = openBooks();

      expect(settleOn(books, [aCall(kind, 100n)], policy)).toEqual([accepted(balanceCents)]);
      expect(books.changes().calls).toMatchObject([{ isUnmatched: true, undoesCallId: null }]);
      expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED"]);
    }
  });

  test("the whole balance may be taken back on the aggregator's word", () => {
    expect(settleOn(openBooks(), [aCall("rollback_win", 1000n)])).toEqual([accepted(0n)]);
  });

  test("undoing an unknown win on the aggregator's word never makes a balance negative", () => {
    const books = openBooks({ balanceCents: 10n });

    expect(settleOn(books, [aCall("rollback_win", 100n)])).toEqual([refused("INSUFFICIENT_FUNDS", 10n)]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNCOVERED"]);
  });

  test("a late bet is taken where the rollback of its round was followed", () => {
    expect(settleOn(openBooks(), [aCall("rollback_bet", 100n), aCall("bet", 100n)])).toEqual([
      accepted(1100n),
      accepted(1000n),
    ]);
  });

  test("the rollback of a round that was followed is followed once", () => {
    const books = openBooks();

    expect(settleOn(books, [aCall("rollback_bet", 100n), aCall("rollback_bet", 100n)]).at(-1)).toEqual(accepted(1100n));
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED", "ROLLBACK_REPEATED"]);
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

  test("a rollback in a known round where nothing moved is marked and recorded", () => {
    const books = openBooks();
    settleOn(books, [aCall("win", 50n), aCall("rollback_bet", 100n)]);

    expect(books.changes().calls[1]).toMatchObject({ isUnmatched: true, movedCents: 0n });
    expect(exceptionsOf(books)).toEqual(["WIN_UNMATCHED", "ROLLBACK_UNMATCHED"]);
  });

  test.each([APPLY, HOLD])("a held rollback of a win holds no bet ($unknownRoundRollback)", (policy) => {
    const unknown = [aCall("rollback_win", 0n), aCall("bet", 100n)];
    const known = [aCall("bet", 0n), aCall("rollback_win", 50n), aCall("bet", 100n)];

    expect(settleOn(openBooks(), unknown, policy).at(-1)).toEqual(accepted(900n));
    expect(settleOn(openBooks(), known, policy).at(-1)).toEqual(accepted(900n));
  });

  test("a rollback quoting another player's round, or call, finds neither", () => {
    const books = openBooks();
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { username: "p2", callId: bet.callId });

    expect(settleOn(books, [bet, rollback, aCall("rollback_bet", 100n)])).toEqual([
      accepted(900n),
      accepted(1100n),
      accepted(1000n),
    ]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED"]);
  });
});
