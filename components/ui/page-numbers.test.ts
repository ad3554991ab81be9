import { expect, test } from "vitest";
import { pageNumbers } from "./page-numbers";

test("a single page is one link", () => {
  expect(pageNumbers(1, 1)).toEqual([1]);
});

test("first, last and neighbours are linked, with gaps between", () => {
  expect(pageNumbers(10, 20)).toEqual([1, "gap", 9, 10, 11, "gap", 20]);
});

test("a gap of one page is that page", () => {
  expect(pageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("no page lies outside of the range", () => {
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pageNumbers(3, 3)).toEqual([1, 2, 3]);
});
