import { describe, expect, test } from "vitest";
import { readDay, reportPeriod } from "./report-period";

const NOW = new Date("2026-11-24T23:59:59.999Z");
const days = ({ from, to }: { from: Date; to: Date }) => [from, to].map((day) => day.toISOString().slice(0, 10));

describe("the days of a report", () => {
  test("the named ranges end with today", () => {
    expect(days(reportPeriod("today", NOW))).toEqual(["2026-11-24", "2026-11-25"]);
    expect(days(reportPeriod("month", NOW))).toEqual(["2026-11-01", "2026-11-25"]);
    expect(days(reportPeriod("year", NOW))).toEqual(["2026-01-01", "2026-11-25"]);
    expect(days(reportPeriod("all", NOW))).toEqual(["1970-01-01", "2026-11-25"]);
  });

  test("a custom range includes its last day, whichever way round it was given", () => {
    const [from, to] = [readDay("2026-02-01"), readDay("2026-02-28")];
    expect(days(reportPeriod("custom", NOW, { from, to }))).toEqual(["2026-02-01", "2026-03-01"]);
    expect(days(reportPeriod("custom", NOW, { from: to, to: from }))).toEqual(["2026-02-01", "2026-03-01"]);
    expect(days(reportPeriod("custom", NOW, { from: null, to: null }))).toEqual(["2026-11-24", "2026-11-25"]);
  });

  test("only days of the calendar are read", () => {
    expect(readDay("2026-02-30")).toBeNull();
    expect(readDay("1969-12-31")).toBeNull();
    expect(readDay("tomorrow")).toBeNull();
    expect(readDay(undefined)).toBeNull();
  });
});
