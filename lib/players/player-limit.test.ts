import { describe, expect, test } from "vitest";
import { isValidLimit, type LimitInForce, limitAfter, limitAfterRemoval, type PlayerLimit } from "./player-limit";

const NOW = new Date("2026-11-24T12:00:00Z");
const TOMORROW = new Date("2026-11-25T12:00:00Z");
const AN_HOUR_AGO = new Date("2026-11-24T11:00:00Z");
const YESTERDAYS = new Date("2026-11-25T11:00:00Z");

const daily = (amountCents: bigint): PlayerLimit => ({ kind: "wager", period: "day", amountCents });
const session = (minutes: number): PlayerLimit => ({ kind: "session", period: "session", minutes });
const inForce = (limit: PlayerLimit, pending: LimitInForce["pending"] = null): LimitInForce => ({ limit, pending });

describe("limitAfter", () => {
  test.each([
    ["a first limit", null, daily(500n)],
    ["a lower one", inForce(daily(900n)), daily(500n)],
    ["a shorter session", inForce(session(60)), session(30)],
  ])("%s acts at once", (_, current, wish) => {
    expect(limitAfter(current, wish, NOW)).toEqual(inForce(wish));
  });

  test.each([
    ["a higher limit", daily(500n), daily(900n)],
    ["a longer session", session(30), session(60)],
  ])("%s waits a day beside the one in force", (_, current, wish) => {
    expect(limitAfter(inForce(current), wish, NOW)).toEqual(inForce(current, { from: TOMORROW, limit: wish }));
  });

  test("the same or a lower limit ends what waits", () => {
    const current = inForce(daily(500n), { from: YESTERDAYS, limit: null });
    expect(limitAfter(current, daily(500n), NOW)).toEqual(inForce(daily(500n)));
    expect(limitAfter(current, daily(100n), NOW)).toEqual(inForce(daily(100n)));
  });

  test("the same raise again does not wait longer, another one does", () => {
    const current = inForce(daily(500n), { from: YESTERDAYS, limit: daily(900n) });
    expect(limitAfter(current, daily(900n), NOW)).toEqual(current);
    expect(limitAfter(current, daily(800n), NOW).pending).toEqual({ from: TOMORROW, limit: daily(800n) });
  });
});

describe("limitAfterRemoval", () => {
  test("a limit that is given up stands for another day", () => {
    expect(limitAfterRemoval(inForce(daily(500n)), NOW)).toEqual(inForce(daily(500n), { from: TOMORROW, limit: null }));
  });

  test("asking again does not wait longer", () => {
    const leaving = limitAfterRemoval(inForce(daily(500n)), AN_HOUR_AGO);
    expect(limitAfterRemoval(leaving, NOW)).toEqual(leaving);
  });
});

test.each([
  [daily(0n), true],
  [daily(-1n), false],
  [daily(10n ** 15n), false],
  [session(1), true],
  [session(1_440), true],
  [session(0), false],
  [session(1_441), false],
  [session(1.5), false],
])("tells what can be a limit: %o", (limit, isValid) => {
  expect(isValidLimit(limit)).toBe(isValid);
});
