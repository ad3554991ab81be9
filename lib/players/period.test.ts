import { expect, test } from "vitest";
import { addDays, formatDay, parseDay } from "./period";

test("reads a day as the midnight it begins with", () => {
  expect(parseDay("2026-11-24")).toEqual(new Date("2026-11-24T00:00:00.000Z"));
});

test.each(["2026-02-30", "2026-13-01", "24.11.2026", "", "2026-1-1", "0000-00-00"])("%j is no day", (text) => {
  expect(parseDay(text)).toBeNull();
});

test("counts days over the end of a month", () => {
  expect(formatDay(addDays(new Date("2026-11-30T12:00:00Z"), 1))).toBe("2026-12-01");
});
