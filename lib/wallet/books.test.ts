import { describe, expect, test } from "vitest";
import type { MoneyCall } from "./call";
import { FREE_ROUNDS_ACCOUNT } from "./house-accounts";
import { aCall, accepted, openBooks, refused, settleOn } from "./model/builders";
import { FREE_STANDING } from "./standing";

const FREE = { type: "bonus_fs" };

function withLimits(limits: { wagerCents?: bigint; lossCents?: bigint }) {
  return { ...FREE_STANDING, allowance: { ...FREE_STANDING.allowance, ...limits } };
}

describe("Books", () => {
  test("a free round's win is undone against the account that paid it, and in no limit, whatever the rollback says", () => {
    const books = openBooks({ standing: withLimits({ lossCents: 100n }) });
    const bets: MoneyCall[] = [aCall("bet", 100n), aCall("bet", 1n)];

    expect(settleOn(books, [aCall("win", 300n, FREE), aCall("rollback_win", 300n), ...bets])).toEqual([
      accepted(1300n),
      accepted(1000n),
      accepted(900n),
      refused("LOSS_LIMIT_REACHED", 900n),
    ]);
    expect(books.changes().postings[1]?.creditAccount).toBe(FREE_ROUNDS_ACCOUNT);
  });

  test("a stake given back may be staked again in the same batch", () => {
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { ...FREE, callId: bet.callId });
    const books = openBooks({ standing: withLimits({ wagerCents: 100n, lossCents: 100n }) });

    expect(settleOn(books, [bet, rollback, aCall("bet", 100n, { roundId: "R2" })])).toEqual([
      accepted(900n),
      accepted(1000n),
      accepted(900n),
    ]);
  });
});
