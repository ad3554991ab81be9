import { describe, expect, test } from "vitest";
import { APPLY, aCall, accepted, exceptionsOf, HOLD, openBooks, settleOn } from "./model/builders";

const FREE = { type: "bonus_fs" };

describe("the rollback of a free round's bet", () => {
  test.each([
    ["followed", APPLY],
    ["held", HOLD],
  ])("the rollback of a free round's bet never seen gives nothing and is recorded, where such are %s", (_, policy) => {
    const books = openBooks();

    expect(settleOn(books, [aCall("rollback_bet", 100n, FREE)], policy)).toEqual([accepted(1000n)]);
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED"]);
  });

  test("a free round's bet that comes after its rollback still takes nothing, so the two together move nothing", () => {
    const calls = [aCall("rollback_bet", 100n, FREE), aCall("bet", 100n, FREE)];

    expect(settleOn(openBooks(), calls)).toEqual([accepted(1000n), accepted(1000n)]);
  });

  test("of a stake and a free round's bet of the same amount, the free round's rollback leaves the stake", () => {
    const books = openBooks();
    const free = aCall("bet", 100n, FREE);
    const calls = [free, aCall("bet", 100n), aCall("rollback_bet", 100n, FREE), aCall("rollback_bet", 100n)];

    expect(settleOn(books, calls)).toEqual([accepted(1000n), accepted(900n), accepted(900n), accepted(1000n)]);
    expect(books.changes().calls[2]?.undoesCallId).toBe(free.callId);
    expect(exceptionsOf(books)).toEqual([]);
  });

  test("a free round's rollback that means no bet of its round moves nothing, is recorded, and holds no bet", () => {
    const books = openBooks();
    const calls = [aCall("bet", 100n), aCall("rollback_bet", 40n, FREE), aCall("bet", 50n)];

    expect(settleOn(books, calls)).toEqual([accepted(900n), accepted(900n), accepted(850n)]);
    expect(books.changes().calls[1]).toMatchObject({ isUnmatched: true });
    expect(exceptionsOf(books)).toEqual(["ROLLBACK_UNMATCHED"]);
  });

  test("a rollback that repeats the id of a stake gives it back, whatever type it says", () => {
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { ...FREE, callId: bet.callId });

    expect(settleOn(openBooks(), [bet, rollback])).toEqual([accepted(900n), accepted(1000n)]);
  });
});
