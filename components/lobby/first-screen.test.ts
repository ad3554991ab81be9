import { expect, test } from "vitest";
import type { Catalogue, ListedGame } from "@/lib/games";
import { firstScreen, writeCounts } from "./first-screen";
import { NO_FILTERS } from "./lobby-filters";

function aGame(place: number): ListedGame {
  return {
    idHash: `aurora/Comet${place}`,
    name: place % 2 ? `Comet ${place}` : `Lantern ${place}`,
    type: "slots",
    studio: "aurora",
    studioName: "Aurora Works",
    imageUrl: null,
    hasFreeRounds: false,
    hasDemo: place % 4 === 0,
    hasJackpot: false,
    hasBonusBuy: false,
    isNew: false,
  };
}

const games = Array.from({ length: 100 }, (_, place) => aGame(place));
const catalogue: Catalogue = { version: "v1", games, studios: [], types: [] };

test("the first page holds 18 games and says how many there are", () => {
  const screen = firstScreen(catalogue, NO_FILTERS, 1);

  expect(screen.games).toHaveLength(18);
  expect(screen).toMatchObject({ count: 100, page: 1, pageCount: 6, search: "" });
});

test("a page beyond the last is the last", () => {
  expect(firstScreen(catalogue, NO_FILTERS, 99).games).toEqual(games.slice(90));
});

test("words and filters are answered on the server too", () => {
  const screen = firstScreen(catalogue, { ...NO_FILTERS, query: "lantern", features: ["demo"] }, 1);

  expect(screen.count).toBe(25);
  expect(screen.unfilteredCount).toBe(50);
});

test("suggestions come only where nothing matches", () => {
  expect(firstScreen(catalogue, { ...NO_FILTERS, types: ["live"] }, 1).suggestions).toHaveLength(10);
  expect(firstScreen(catalogue, NO_FILTERS, 1).suggestions).toEqual([]);
});

test("what stands on the screen comes written", () => {
  const screen = firstScreen(catalogue, NO_FILTERS, 1);
  const written = writeCounts(screen, { games: (count) => `${count} games`, number: (value) => `<${value}>` });

  expect(written.games).toBe("100 games");
  expect(written.numbers).toEqual({ 100: "<100>", 25: "<25>" });
});
