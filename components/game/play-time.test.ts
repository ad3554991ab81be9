import { expect, test } from "vitest";
import { parseMinutes, parsePlayTime, playTimeAfter, playTimeAtOpening, playTimeText } from "./play-time";

const MINUTE = 60_000;
const at = 1_000_000_000_000;

test("play counts on from game to game, without the time between them", () => {
  const first = playTimeAfter(playTimeAtOpening(null, at), at + 10 * MINUTE);
  const second = playTimeAtOpening(first, at + 20 * MINUTE);

  expect(playTimeAfter(second, at + 25 * MINUTE).playedMs).toBe(15 * MINUTE);
});

test("a pause of half an hour begins anew, also when the machine slept in a game", () => {
  const played = playTimeAfter(playTimeAtOpening(null, at), at + 10 * MINUTE);

  expect(playTimeAtOpening(played, at + 40 * MINUTE).playedMs).toBe(0);
  expect(playTimeAfter(played, at + 40 * MINUTE).playedMs).toBe(0);
});

test("a clock that is set back counts nothing", () => {
  const played = { playedMs: 5 * MINUTE, countedAt: at };

  expect(playTimeAfter(played, at - MINUTE)).toEqual({ playedMs: 5 * MINUTE, countedAt: at - MINUTE });
  expect(playTimeAtOpening(played, at - MINUTE).playedMs).toBe(0);
});

test("what is stored is read again, and anything else is nothing", () => {
  const played = { playedMs: 90_000, countedAt: at };

  expect(parsePlayTime(playTimeText(played))).toEqual(played);
  for (const text of [null, "", "1", "a/b", "-1/2", "{}"]) expect(parsePlayTime(text)).toBeNull();
});

test("only an offered number of minutes is a choice; otherwise it is an hour", () => {
  expect(parseMinutes("15")).toBe(15);
  for (const text of [null, "", "1", "1e9", "15.5"]) expect(parseMinutes(text)).toBe(60);
});
