import { expect, test } from "vitest";
import { Catalogue } from "../catalogue/catalogue";
import { drawCover } from "./cover";
import { drawSymbols } from "./symbols";

const { games } = new Catalogue(700);

test("a game always gets the same cover, and no other game has it", () => {
  const covers = games.map((game) => drawCover(game, "portrait"));
  expect(covers).toEqual(games.map((game) => drawCover(game, "portrait")));
  expect(new Set(covers).size).toBe(games.length);
});

test("covers stay small enough to load by the hundred", () => {
  const bytes = games.map((game) => Buffer.byteLength(drawCover(game, "portrait")));
  expect(Math.max(...bytes)).toBeLessThan(6_500);
});

test("no cover breaks off into NaN or undefined", () => {
  for (const game of games) expect(drawCover(game, "landscape")).not.toMatch(/NaN|undefined/);
});

test("every game has seven different symbols", () => {
  for (const game of games.slice(0, 100)) expect(new Set(drawSymbols(game)).size).toBe(7);
});
