import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLobbyFilters, hasFilters, lobbyPath, NO_FILTERS, parseLobbyFilters, toggled } from "./lobby-filters";

const filters = fc.record({
  query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  types: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
  studios: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
  isDemoOnly: fc.boolean(),
  isFreeRoundsOnly: fc.boolean(),
});

test("an address gives back the filters it was written from", () => {
  fc.assert(
    fc.property(filters, (each) => {
      expect(parseLobbyFilters(new URLSearchParams(formatLobbyFilters(each)))).toEqual(each);
    }),
  );
});

test("the lobby without filters has the plain address", () => {
  expect(lobbyPath(NO_FILTERS)).toBe("/");
  expect(hasFilters(NO_FILTERS)).toBe(false);
  expect(hasFilters({ ...NO_FILTERS, query: "  " })).toBe(false);
});

test("several types and studios stand side by side", () => {
  const search = formatLobbyFilters({ ...NO_FILTERS, types: ["video-slots", "bingo"], studios: ["aurora"] });

  expect(search).toBe("type=video-slots&type=bingo&studio=aurora");
});

test("repeated, empty and overlong values are cut", () => {
  const params = new URLSearchParams(`type=bingo&type=bingo&type=&q=${"x".repeat(500)}`);

  expect(parseLobbyFilters(params).types).toEqual(["bingo"]);
  expect(parseLobbyFilters(params).query).toHaveLength(100);
});

test("toggling adds what is absent and takes out what is there", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
