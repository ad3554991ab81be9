import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FEATURES,
  formatLobbyFilters,
  hasFilters,
  lobbyPath,
  NO_FILTERS,
  parseLobbyFilters,
  toggled,
} from "./lobby-filters";

const filters = fc.record({
  query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  types: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
  studios: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
  features: fc.subarray([...FEATURES]),
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

test("several types, studios and features stand side by side, the page after them", () => {
  const path = lobbyPath({ ...NO_FILTERS, types: ["slots", "live"], studios: ["aurora"], features: ["demo"] }, 2);

  expect(path).toBe("/?type=slots&type=live&studio=aurora&has=demo&page=2");
});

test("repeated, empty, unknown and overlong values are cut", () => {
  const parsed = parseLobbyFilters(
    new URLSearchParams(`type=live&type=live&type=&has=wings&has=demo&q=${"x".repeat(500)}`),
  );

  expect(parsed.types).toEqual(["live"]);
  expect(parsed.features).toEqual(["demo"]);
  expect(parsed.query).toHaveLength(60);
});

test("toggling adds what is absent and takes out what is there", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
