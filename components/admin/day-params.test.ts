import { expect, test } from "vitest";
import { dayPeriod } from "./day-params";

test("a period holds both its days whole", () => {
  expect(dayPeriod({ from: "2026-11-01", to: "2026-11-02" })).toEqual({
    days: { from: "2026-11-01", to: "2026-11-02" },
    from: new Date("2026-11-01T00:00:00Z"),
    until: new Date("2026-11-03T00:00:00Z"),
  });
});

test.each(["2026-02-31", "yesterday", "2026-1-1", "99999-01-01", ""])("%s is no day", (text) => {
  expect(dayPeriod({ from: text, to: text })).toEqual({ days: {} });
});
