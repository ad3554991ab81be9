import { describe, expect, test } from "vitest";
import { turnovers } from "./overview";

const TODAY = Date.UTC(2026, 10, 24);
const daysAgo = (days: number, betCents: bigint, winCents: bigint) => ({
  currency: "USD",
  day: new Date(TODAY - days * 86_400_000),
  betCents,
  winCents,
  freeRoundsCents: 1n,
});

describe("the figures of the last days", () => {
  test("today, 7 days and 30 days all include today", () => {
    const sums = turnovers(
      [daysAgo(29, 1_000n, 0n), daysAgo(7, 100n, 0n), daysAgo(6, 10n, 4n), daysAgo(0, 1n, 3n)],
      TODAY,
    );

    expect(sums.today).toEqual({ betCents: 1n, winCents: 3n, ggrCents: -2n, freeRoundsCents: 1n });
    expect(sums.week).toEqual({ betCents: 11n, winCents: 7n, ggrCents: 4n, freeRoundsCents: 2n });
    expect(sums.month).toEqual({ betCents: 1_111n, winCents: 7n, ggrCents: 1_104n, freeRoundsCents: 4n });
  });

  test("the daily series has 30 days, oldest first, days without play at zero", () => {
    const { daily } = turnovers([daysAgo(29, 7n, 0n), daysAgo(0, 0n, 5n)], TODAY);

    expect(daily).toHaveLength(30);
    expect(daily[0]).toEqual({ day: new Date(TODAY - 29 * 86_400_000), ggrCents: 7n });
    expect(daily[1]?.ggrCents).toBe(0n);
    expect(daily[29]).toEqual({ day: new Date(TODAY), ggrCents: -5n });
  });
});
