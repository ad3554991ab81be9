import { expect, test } from "vitest";
import { readPlayersParams } from "./players-params";

test("reads the filters an address carries, amounts in cents and days to their end", () => {
  const { filter, order } = readPlayersParams({
    ...{ query: " ada ", match: "contains", status: "frozen", currency: "EUR", seen: "not-30", tag: "vip" },
    ...{ balanceFrom: "10,50", balanceTo: "20", createdFrom: "2026-11-01", createdTo: "2026-11-02" },
    ...{ excluded: "yes", exceptions: "open", sort: "balance", direction: "ascending" },
  });

  expect(filter).toEqual({
    ...{ query: "ada", match: "contains", status: "frozen", currency: "EUR", seen: "not-30", tag: "vip" },
    ...{ balanceFrom: 1_050n, balanceTo: 2_000n, isExcluded: true, hasOpenExceptions: true },
    createdFrom: new Date("2026-11-01T00:00:00Z"),
    createdTo: new Date("2026-11-03T00:00:00Z"),
  });
  expect(order).toEqual({ sort: "balance", isAscending: true });
});

test("leaves out what makes no sense", () => {
  const { filter, order } = readPlayersParams({ status: "asleep", balanceFrom: "much", createdTo: "2026-02-31" });

  expect(Object.values(filter).filter((value) => value !== undefined && value !== false)).toEqual([]);
  expect(order).toEqual({ sort: undefined, isAscending: false });
});
