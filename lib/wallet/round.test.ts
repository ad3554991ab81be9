import { describe, expect, test } from "vitest";
import type { MoneyKind } from "./call";
import { aCall } from "./model/builders";
import {
  EMPTY_ROUND,
  type RoundState,
  type RoundStep,
  reversibleBetCents,
  reversibleWinCents,
  roundAfter,
} from "./round";

/** The round after calls that each moved their whole amount. */
function roundOf(...calls: RoundStep[]): RoundState {
  return calls.reduce<RoundState>((round, call) => roundAfter(round, call, call.amountCents), EMPTY_ROUND);
}

describe("roundAfter", () => {
  test("counts and sums each kind by itself", () => {
    const calls = (["bet", "win", "rollback_bet", "rollback_win"] as MoneyKind[]).flatMap((kind, index) => [
      aCall(kind, 10n ** BigInt(index)),
      aCall(kind, 2n * 10n ** BigInt(index)),
    ]);

    expect(roundOf(...calls)).toMatchObject({
      betCount: 2,
      winCount: 2,
      rollbackCount: 4,
      betCents: 3n,
      winCents: 30n,
      betReversedCents: 300n,
      winReversedCents: 3000n,
      freeBetCents: 0n,
    });
  });

  test("sums what moved, and of free rounds' bets the nominal stake beside it", () => {
    const free = roundAfter(EMPTY_ROUND, aCall("bet", 100n, { type: "bonus_fs" }), 0n);

    expect(free).toMatchObject({ betCount: 1, betCents: 0n, freeBetCents: 100n });
  });

  test("keeps the first game that was named", () => {
    const first = aCall("bet", 1n, { gameId: null });
    const second = aCall("bet", 1n, { gameId: "prov/GameB" });

    expect(roundOf(first).gameId).toBeNull();
    expect(roundOf(first, second).gameId).toBe("prov/GameB");
    expect(roundOf(first, second, aCall("win", 1n)).gameId).toBe("prov/GameB");
  });

  test.each<[string, RoundStep[], boolean]>([
    ["a bet opens it", [aCall("bet", 100n)], true],
    ["a win settles it", [aCall("bet", 100n), aCall("win", 0n)], false],
    ["a bet after a win opens it again", [aCall("bet", 100n), aCall("win", 0n), aCall("bet", 1n)], true],
    ["the stake given back settles it", [aCall("bet", 100n), aCall("rollback_bet", 100n)], false],
    ["a part of the stake given back does not", [aCall("bet", 100n), aCall("rollback_bet", 99n)], true],
    ["a rollback does not open it again", [aCall("bet", 100n), aCall("win", 50n), aCall("rollback_win", 50n)], false],
    ["the aggregator's word settles it", [aCall("bet", 100n, { isRoundFinal: true })], false],
  ])("%s", (_, calls, isOpen) => {
    expect(roundOf(...calls).isOpen).toBe(isOpen);
  });

  test("what is reversible is what moved less what was reversed", () => {
    const round = roundOf(
      aCall("bet", 100n),
      aCall("win", 70n),
      aCall("rollback_bet", 30n),
      aCall("rollback_win", 20n),
    );

    expect(reversibleBetCents(round)).toBe(70n);
    expect(reversibleWinCents(round)).toBe(50n);
  });
});
