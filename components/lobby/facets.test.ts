import { expect, test } from "vitest";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { countFacets, passesFilters } from "./facets";
import { NO_FILTERS } from "./lobby-filters";

function aGame(fields: Partial<ListedGame>): ListedGame {
  return {
    idHash: "aurora/Comet",
    name: "Comet",
    type: "slots",
    studio: "aurora",
    studioName: "Aurora Works",
    imageUrl: null,
    hasFreeRounds: false,
    hasDemo: false,
    hasJackpot: false,
    hasBonusBuy: false,
    isNew: false,
    ...fields,
  };
}

const games = [
  aGame({ hasDemo: true }),
  aGame({ studio: "zephyr", studioName: "Zephyr" }),
  aGame({ type: "live", studio: "zephyr", studioName: "Zephyr", hasDemo: true }),
];

test("a figure is what choosing it would show, given the other filters", () => {
  const facets = countFacets(games, games, { ...NO_FILTERS, studios: ["zephyr"] });

  expect(facets.types).toEqual([
    { value: "slots", count: 1 },
    { value: "live", count: 1 },
  ]);
  expect(facets.studios).toEqual([
    { value: "aurora", name: "Aurora Works", count: 1 },
    { value: "zephyr", name: "Zephyr", count: 2 },
  ]);
  expect(facets.features).toEqual([{ value: "demo", count: 1 }]);
});

test("choices the words leave without games stay listed", () => {
  const facets = countFacets(games, games.slice(2), NO_FILTERS);

  expect(facets.types.map(({ value, count }) => [value, count])).toEqual([
    ["slots", 0],
    ["live", 1],
  ]);
});

test("a feature no game has is not offered", () => {
  expect(countFacets(games, games, NO_FILTERS).features.map(({ value }) => value)).toEqual(["demo"]);
});

test("filters combine: any of the types, any of the studios, every feature", () => {
  const filters = {
    ...NO_FILTERS,
    types: ["slots", "live"],
    studios: ["zephyr"],
    features: ["demo"] as const,
  };

  expect(games.map((game) => passesFilters(game, filters))).toEqual([false, false, true]);
});
