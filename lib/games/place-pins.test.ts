import { expect, test } from "vitest";
import { placePins } from "./place-pins";

const games = (...ids: string[]) => ids.map((idHash) => ({ idHash }));
const place = (ranked: string[], pins: [number, string][]) =>
  placePins(
    games(...ranked),
    pins.map(([slot, idHash]) => ({ slot, game: { idHash } })),
  ).map(({ idHash }) => idHash);

test("a pinned game stands at its place, whatever it was played, and once", () => {
  expect(place(["a", "b", "c", "d"], [[2, "d"]])).toEqual(["a", "d", "b", "c"]);
  expect(place(["a", "b", "c"], [[3, "a"]])).toEqual(["b", "c", "a"]);
});

test("several pins keep their places, in whatever order they were set", () => {
  const pins: [number, string][] = [
    [4, "x"],
    [1, "y"],
  ];
  expect(place(["a", "b", "c", "d"], pins)).toEqual(["y", "a", "b", "x", "c", "d"]);
});

test("a place beyond the end is the end", () => {
  expect(place(["a"], [[14, "x"]])).toEqual(["a", "x"]);
  expect(place([], [[5, "x"]])).toEqual(["x"]);
});
