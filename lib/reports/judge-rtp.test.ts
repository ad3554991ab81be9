import { expect, test } from "vitest";
import { judgeRtp } from "./judge-rtp";

/** So many rounds of 1.00, one in ten of which wins `multiple` times the stake. */
const game = (rounds: number, multiple: number) => ({
  turnoverCents: BigInt(rounds * 100),
  winCents: BigInt((rounds / 10) * multiple * 100),
  roundCount: BigInt(rounds),
  winSquares: (rounds / 10) * (multiple * 100) ** 2,
});

test("the return is wins over turnover", () => {
  expect(judgeRtp(game(1_000, 9.6)).rtp).toBe(9_600);
  expect(judgeRtp({ turnoverCents: 0n, winCents: 100n, roundCount: 0n, winSquares: 10_000 }).rtp).toBeNull();
});

test("few rounds prove nothing, however odd their return", () => {
  expect(judgeRtp(game(490, 40))).toEqual({ rtp: 40_000, margin: null, verdict: "too few rounds" });
});

test("the band narrows with the rounds: what chance explains at first becomes an outlier", () => {
  expect(judgeRtp(game(1_000, 12)).verdict).toBe("usual");
  expect(judgeRtp(game(100_000, 12)).verdict).toBe("high");
  expect(judgeRtp(game(100_000, 6)).verdict).toBe("low");
  expect(judgeRtp(game(100_000, 9.6)).verdict).toBe("usual");
});

test("three standard errors, from the spread of the game's own wins", () => {
  // Each round's win has a deviation of 9.6 × √(0.1 × 0.9) = 2.88 stakes; a thousand rounds shrink it by √1000.
  expect(judgeRtp(game(1_000, 9.6)).margin).toBeCloseTo((3 * 2.88 * 10_000) / Math.sqrt(1_000), 6);
});

test("a game that never pays is low", () => {
  expect(judgeRtp(game(1_000, 0))).toEqual({ rtp: 0, margin: 0, verdict: "low" });
});
