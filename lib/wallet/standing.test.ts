import { describe, expect, test } from "vitest";
import type { MoneyKind } from "./call";
import { aCall } from "./model/builders";
import { allowanceAfter, BLOCKED_STANDING, FREE_STANDING } from "./standing";

const LIMITED = { wagerCents: 1000n, lossCents: 1000n, isSessionOver: false };

describe("allowanceAfter", () => {
  test.each<[MoneyKind, bigint, bigint, bigint]>([
    ["bet", -100n, 900n, 900n],
    ["rollback_bet", 100n, 1100n, 1100n],
    ["win", 100n, 1000n, 1100n],
    ["rollback_win", -100n, 1000n, 900n],
  ])("a %s of %d leaves %d to stake and %d to lose", (kind, movedCents, wagerCents, lossCents) => {
    expect(allowanceAfter(LIMITED, aCall(kind, 100n), movedCents)).toEqual({ ...LIMITED, wagerCents, lossCents });
  });

  test("rounds the house pays for count in no limit", () => {
    expect(allowanceAfter(LIMITED, aCall("win", 100n, { type: "bonus_fs" }), 100n)).toEqual(LIMITED);
  });

  test("where no limit is set none comes to be", () => {
    const { allowance } = FREE_STANDING;

    expect(allowanceAfter(allowance, aCall("bet", 100n), -100n)).toEqual(allowance);
  });

  test("who has no record may not bet", () => {
    expect(BLOCKED_STANDING.status).toBe("blocked");
  });
});
