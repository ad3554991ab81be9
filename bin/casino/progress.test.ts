import { expect, test } from "vitest";
import { progressLine } from "./progress";

const postings = { unit: "postings", total: 10_000 };

test("shows a bar, the count of the total and the rate", () => {
  expect(progressLine({ ...postings, done: 5_000, elapsedMs: 2_000 })).toBe(
    `[${"█".repeat(12)}${"░".repeat(12)}] 50 %  5,000 of 10,000 postings, 2,500/s`,
  );
});

test("is not done before it is done, and never more than done", () => {
  expect(progressLine({ ...postings, done: 9_999, elapsedMs: 1_000 })).toContain(" 99 % ");
  expect(progressLine({ ...postings, done: 10_500, elapsedMs: 1_000 })).toContain("] 100 %  10,500 of 10,000 ");
});

test("has nothing to count in empty books", () => {
  expect(progressLine({ unit: "postings", total: 0, done: 0, elapsedMs: 0 })).toContain("100 %  0 of 0 postings, 0/s");
});
