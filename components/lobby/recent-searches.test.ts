import { expect, test } from "vitest";
import { withSearch } from "./recent-searches";

test("the latest search stands first, once, among five", () => {
  expect(withSearch(["b", "A", "c"], " a ")).toEqual(["a", "b", "c"]);
  expect(withSearch(["1", "2", "3", "4", "5"], "6")).toEqual(["6", "1", "2", "3", "4"]);
});
