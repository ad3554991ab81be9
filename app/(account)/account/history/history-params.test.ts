import { expect, test } from "vitest";
import { historyHref, readHistoryParams } from "./history-params";

test("reads back what it wrote into the address", () => {
  const [from, to] = [new Date("2026-11-01T00:00:00Z"), new Date("2026-11-25T00:00:00Z")];
  const search = { filter: "win", roundId: "r/1&2", from, to, before: 12n } as const;
  const url = new URL(historyHref(search), "http://here.example");

  expect(readHistoryParams(Object.fromEntries(url.searchParams))).toEqual(search);
  expect(historyHref({})).toBe("/account/history");
});

test("leaves anything odd out of account", () => {
  expect(readHistoryParams({ show: "everything", round: ["a", "b"], before: "-1", after: "1e9" })).toEqual({});
  expect(readHistoryParams({ round: "x".repeat(201), before: "1".repeat(19) })).toEqual({});
});
