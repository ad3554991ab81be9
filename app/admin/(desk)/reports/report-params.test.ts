import { expect, test } from "vitest";
import { periodOf, readReportChoice, reportHref } from "./report-params";

const NOW = new Date("2026-11-24T12:00:00Z");

test("an address that says nothing is the month's days, newest first, in the currency with most play", () => {
  expect(readReportChoice({}, ["EUR", "USD"])).toEqual({
    kind: "day",
    range: "month",
    from: undefined,
    to: undefined,
    currency: "EUR",
    sort: "key",
    isAscending: false,
    page: 1,
  });
});

test("what an address cannot mean is left out", () => {
  const odd = { by: "moon", range: "century", currency: "XXX", sort: "hash", order: "up", page: "-3", from: "soon" };
  expect(readReportChoice(odd, ["USD"])).toEqual(readReportChoice({}, ["USD"]));
});

test("days typed by hand are a custom range, the last one included", () => {
  const choice = readReportChoice({ by: "game", from: "2026-10-01", to: "2026-10-31" }, ["USD"]);
  expect(choice).toMatchObject({ range: "custom", sort: "ggr" });
  expect(periodOf(choice, NOW)).toEqual({ from: new Date("2026-10-01"), to: new Date("2026-11-01") });
});

test("an address reads back as the choice it was made of", () => {
  const choice = readReportChoice({ by: "player", range: "custom", from: "2026-01-01", to: "2026-01-02", page: "3" }, [
    "USD",
  ]);
  const href = reportHref(choice, { page: 3 });
  expect(readReportChoice(Object.fromEntries(new URLSearchParams(href.split("?")[1])), ["USD"])).toEqual(choice);
  expect(reportHref(choice, { sort: "ngr" })).not.toContain("page");
});
