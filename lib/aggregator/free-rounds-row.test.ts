import { expect, test } from "vitest";
import { parseAddedFreeRounds, parseFreeRounds } from "./free-rounds-row";

const ROW = {
  id: 71,
  player_id: "5",
  game_id: "provider/GameName",
  freespins: 10,
  freespins_performed: 4,
  freespins_wallet: 250,
  bet_level: 0,
  currency: "USD",
  valid_until: "2099-01-08T00:00:00.000Z",
  created_at: "2099-01-01T00:00:00.000Z",
  active: true,
};

test("reads a row of free rounds", () => {
  expect(parseFreeRounds([ROW])).toEqual([
    {
      id: "71",
      gameId: "provider/GameName",
      rounds: 10,
      performedCount: 4,
      wonCents: 250n,
      betLevel: 0,
      currency: "USD",
      createdAt: new Date("2099-01-01T00:00:00Z"),
      expiresAt: new Date("2099-01-08T00:00:00Z"),
      isActive: true,
    },
  ]);
});

test.each([
  ["2026-11-24 10:00:00", "2026-11-24T10:00:00.000Z"],
  ["2026-11-24T10:00:00", "2026-11-24T10:00:00.000Z"],
  [1795514400, "2026-11-24T10:00:00.000Z"],
  ["1795514400", "2026-11-24T10:00:00.000Z"],
])("takes the time %s as UTC", (createdAt, iso) => {
  expect(parseFreeRounds([{ ...ROW, created_at: createdAt }])?.[0]?.createdAt?.toISOString()).toBe(iso);
});

test("works out whether rounds are active where the row does not say", () => {
  const silent = { ...ROW, active: undefined };
  const isActive = (fields: object) => parseFreeRounds([{ ...silent, ...fields }])?.[0]?.isActive;

  expect(isActive({})).toBe(true);
  expect(isActive({ freespins_performed: 10 })).toBe(false);
  expect(isActive({ valid_until: "2020-01-01 00:00:00" })).toBe(false);
});

test("refuses the whole list when one row cannot be read, since that row may be the grant looked for", () => {
  expect(parseFreeRounds([ROW, { ...ROW, freespins: "many" }])).toBeNull();
  expect(parseFreeRounds("none")).toBeNull();
});

test("takes whatever addFreeRounds answers as a success", () => {
  expect(parseAddedFreeRounds(ROW)).toEqual({ id: "71", expiresAt: new Date("2099-01-08T00:00:00Z") });
  expect(parseAddedFreeRounds([ROW]).id).toBe("71");
  expect(parseAddedFreeRounds("OK")).toEqual({ id: null, expiresAt: null });
  expect(parseAddedFreeRounds(undefined)).toEqual({ id: null, expiresAt: null });
});
