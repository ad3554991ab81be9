import { expect, test } from "vitest";
import { Catalogue } from "./catalogue";
import { STUDIOS } from "./studios";

const catalogue = new Catalogue(4200);

test("the catalogue has 4,200 games with unique names and hashes, of exactly sixty studios", () => {
  const { games } = catalogue;
  expect(games).toHaveLength(4200);
  expect(new Set(games.map((game) => game.idHash)).size).toBe(4200);
  expect(new Set(games.map((game) => game.name)).size).toBe(4200);
  expect(new Set(games.map((game) => game.studio.slug)).size).toBe(60);
  expect(new Set(STUDIOS.map((studio) => studio.slug)).size).toBe(60);
});

test("every hash reads studio/GameName in plain letters and digits", () => {
  for (const game of catalogue.games) expect(game.idHash).toMatch(/^[a-z]+\/[A-Z0-9][A-Za-z0-9]*$/);
});

test("a game keeps its hash whatever the length of the list", () => {
  const longer = new Catalogue(5000);
  expect(longer.games.slice(0, 4200)).toEqual(catalogue.games);
});

test("most games are slots and every kind is there", () => {
  const count = (kind: string) => catalogue.games.filter((game) => game.kind === kind).length;
  expect(count("slots")).toBeGreaterThan(4200 * 0.7);
  for (const kind of ["live", "table", "card", "crash", "instant"]) expect(count(kind)).toBeGreaterThan(30);
});

test("some names carry accents, apostrophes and other alphabets", () => {
  const names = catalogue.games.map((game) => game.name).join("\n");
  expect(names).toMatch(/[éøÁ]/);
  expect(names).toMatch(/'s /);
  expect(names).toMatch(/\p{Script=Cyrillic}/u);
  expect(names).toMatch(/\p{Script=Greek}/u);
  expect(names).toMatch(/\p{Script=Han}/u);
});
