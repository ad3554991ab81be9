import { expect, test } from "vitest";
import { isTooMany } from "./count-lost-games";

test.each([
  { availableCount: 4_200, lostCount: 2_100, isRefused: false },
  { availableCount: 4_200, lostCount: 2_101, isRefused: true },
  { availableCount: 101, lostCount: 51, isRefused: true },
  { availableCount: 102, lostCount: 51, isRefused: false },
  { availableCount: 50, lostCount: 50, isRefused: false },
  { availableCount: 0, lostCount: 0, isRefused: false },
])("losing $lostCount of $availableCount games is too many: $isRefused", ({ isRefused, ...counts }) => {
  expect(isTooMany(counts)).toBe(isRefused);
});
