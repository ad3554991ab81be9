import { expect, test } from "vitest";
import { readRoundsParams, roundsHref } from "./rounds-params";

test("an address reads as it was written, its last day included", () => {
  const address = "/account/rounds?from=2026-11-01&to=2026-11-24&game=fox%2FNight&outcome=won&after=abc";
  const params = Object.fromEntries(new URL(address, "http://here").searchParams);
  const read = readRoundsParams(params);

  expect(read).toMatchObject({ to: new Date("2026-11-25T00:00:00Z"), gameId: "fox/Night", outcome: "won" });
  expect(roundsHref(read)).toBe(address);
});

test("leaves anything odd out of account", () => {
  expect(readRoundsParams({ from: "yesterday", outcome: "lucky", game: ["a", "b"], after: "", to: "x\0" })).toEqual({});
  expect(roundsHref({})).toBe("/account/rounds");
});
