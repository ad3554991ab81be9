import { expect, test } from "vitest";
import type { FreeRoundsRow } from "@/lib/aggregator";
import { findOwnRow, type Recognisable } from "./match-rows";

const AT = new Date("2026-11-24T10:00:00Z");
const GRANT: Recognisable = {
  gameId: "x/1",
  rounds: 10,
  betLevel: 2,
  currency: "EUR",
  createdAt: AT,
  aggregatorId: null,
};
const ROW: FreeRoundsRow = {
  id: "71",
  gameId: "x/1",
  rounds: 10,
  performedCount: 0,
  wonCents: null,
  betLevel: 2,
  currency: "EUR",
  createdAt: new Date("2026-11-24T10:00:02Z"),
  expiresAt: null,
  isActive: true,
};

function find(row: Partial<FreeRoundsRow>, others: Recognisable[] = []) {
  return findOwnRow(GRANT, [{ ...ROW, ...row }], { others, lastAttemptAt: AT })?.id ?? null;
}

test("recognises its own row, also a finished one", () => {
  expect(find({})).toBe("71");
  expect(find({ performedCount: 10, isActive: false })).toBe("71");
});

test("takes what a row does not say as no objection", () => {
  expect(find({ betLevel: null, currency: null, createdAt: null, gameId: "483" })).toBe("71");
});

test.each<Partial<FreeRoundsRow>>([
  { gameId: "x/2" },
  { rounds: 11 },
  { betLevel: 1 },
  { currency: "USD" },
  { createdAt: new Date("2026-11-24T09:50:00Z") },
  { createdAt: new Date("2026-11-24T10:10:00Z") },
])("does not take another row for its own: %j", (row) => {
  expect(find(row)).toBeNull();
});

test("leaves a row to the grant that has its id", () => {
  expect(find({}, [{ ...GRANT, aggregatorId: "71" }])).toBeNull();
});

test("leaves one row to each awarded grant alike that never learned its id", () => {
  const rows = [ROW, { ...ROW, id: "72", createdAt: new Date("2026-11-24T10:00:03Z") }];
  const others = [GRANT, { ...GRANT, gameId: "x/2" }];

  expect(findOwnRow(GRANT, rows, { others, lastAttemptAt: AT })?.id).toBe("72");
  expect(findOwnRow(GRANT, rows.slice(0, 1), { others, lastAttemptAt: AT })).toBeNull();
});

test("leaves its row to a grant alike of last month, and takes its own", () => {
  const lastMonth = new Date("2026-10-24T10:00:00Z");
  const others = [{ ...GRANT, createdAt: lastMonth }];

  expect(find({}, others)).toBe("71");
  expect(find({ createdAt: null }, others)).toBe("71");
  const old = { ...ROW, id: "12", createdAt: lastMonth };
  expect(findOwnRow(GRANT, [old, ROW], { others, lastAttemptAt: AT })?.id).toBe("71");
  expect(findOwnRow(GRANT, [old], { others, lastAttemptAt: AT })).toBeNull();
});

test("an unnamed grant of some hours ago has a row of its own", () => {
  const earlier = new Date("2026-11-24T04:00:00Z");
  const others = [{ ...GRANT, createdAt: earlier }];
  const old = { ...ROW, id: "12", createdAt: earlier };

  expect(findOwnRow(GRANT, [ROW, old], { others, lastAttemptAt: AT })?.id).toBe("71");
});
