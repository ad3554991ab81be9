import { expect, test } from "vitest";
import { formatTable, isKept } from "./table";

test("a figure is over when it misses its budget, whichever way, or is missing", () => {
  expect(isKept({ name: "", figure: 50, budget: 50, unit: "ms" })).toBe(true);
  expect(isKept({ name: "", figure: 51, budget: 50, unit: "ms" })).toBe(false);
  expect(isKept({ name: "", figure: 99, budget: 100, isFloor: true, unit: "" })).toBe(false);
  expect(isKept({ name: "", figure: Number.NaN, budget: 100, unit: "" })).toBe(false);
});

test("the table says budget, figure and verdict of each line", () => {
  const table = formatTable([
    { name: "SEO", figure: 100, budget: 100, isFloor: true, unit: "" },
    { name: "Shift", figure: 0.031, budget: 0.02, unit: "", digits: 3 },
  ]);

  expect(table.split("\n").slice(1)).toEqual(["SEO      ≥ 100     100  ok", "Shift  ≤ 0.020   0.031  over"]);
});
