import { expect, test } from "vitest";
import { drawOutcome, ODDS, PAYS, winningLines } from "./outcomes";

test("about 94 % of the bets come back, in many small wins", () => {
  const total = ODDS.reduce((sum, [, weight]) => sum + weight, 0);
  const returned = ODDS.reduce((sum, [multiple, weight]) => sum + multiple * weight, 0) / total;
  expect(total).toBe(10_000);
  expect(returned).toBeGreaterThan(0.93);
  expect(returned).toBeLessThan(0.95);
  expect(
    ODDS.filter(([multiple]) => multiple > 0 && multiple <= 1).reduce((sum, [, weight]) => sum + weight, 0),
  ).toBeGreaterThan(2_000);
});

test("every prize is on the pay table", () => {
  const pays: number[] = PAYS.flatMap((each) => [...each]);
  for (const [multiple] of ODDS) if (multiple > 0) expect(pays).toContain(multiple);
});

test("the reels show exactly the prize that is paid", () => {
  for (let round = 0; round < 2_000; round += 1) {
    const { reels, winCents } = drawOutcome(100);
    const shown = winningLines(reels).map(({ symbol, count }) => (PAYS[symbol]?.[count - 3] ?? 0) * 100);
    expect(shown.length).toBeLessThanOrEqual(1);
    expect(winCents).toBe(shown[0] ?? 0);
  }
});
