import { describe, expect, test } from "vitest";
import { addFigures, balanceOf, ggrOf, NO_FIGURES, ngrOf, turnoverOf, winsOf } from "./figures";

const SOME = {
  ...NO_FIGURES,
  betCents: 1_000n,
  betReversedCents: 100n,
  winCents: 500n,
  winReversedCents: 50n,
  correctedCents: 30n,
  freeRoundsCents: 20n,
  givenCents: 400n,
  takenCents: 5n,
};

describe("figures", () => {
  test("GGR nets rollbacks and corrections; NGR leaves free rounds out too", () => {
    expect([turnoverOf(SOME), winsOf(SOME)]).toEqual([900n, 450n]);
    expect(ggrOf(SOME)).toBe(420n);
    expect(ngrOf(SOME)).toBe(400n);
  });

  test("what players hold is what they were given and won", () => {
    expect(balanceOf(SOME)).toBe(400n - 5n + 20n - 420n);
  });

  test("figures add up by name", () => {
    expect(addFigures([SOME, SOME])).toMatchObject({ betCents: 2_000n, takenCents: 10n, roundCount: 0n });
    expect(addFigures([])).toEqual(NO_FIGURES);
  });
});
