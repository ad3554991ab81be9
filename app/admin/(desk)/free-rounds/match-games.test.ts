import { expect, test } from "vitest";
import type { ListedGame } from "@/lib/games";
import { matchGames } from "./match-games";

const game = (name: string, studioName: string, hasFreeRounds = true): ListedGame => ({
  idHash: `${studioName.toLowerCase()}/${name.replaceAll(" ", "")}`,
  name,
  studioName,
  studio: studioName.toLowerCase(),
  type: "slots",
  imageUrl: null,
  hasDemo: true,
  hasFreeRounds,
  hasJackpot: false,
  hasBonusBuy: false,
  isNew: false,
});
const GAMES = [game("Golden Book", "Nova"), game("Book of Suns", "Acme"), game("Book of Moons", "Nova", false)];
const labels = (text: string, limit = 10) => matchGames(GAMES, text, limit).map(({ label }) => label);

test("only games with free rounds are suggested, those that begin with the text first", () => {
  expect(labels("book")).toEqual(["Book of Suns", "Golden Book"]);
});

test("every word counts, in the name or the studio, in any order", () => {
  expect(labels("nova book")).toEqual(["Golden Book"]);
  expect(labels("nothing")).toEqual([]);
});

test("without a text the first games are suggested, never more than asked for", () => {
  expect(labels("  ")).toEqual(["Golden Book", "Book of Suns"]);
  expect(labels("", 1)).toEqual(["Golden Book"]);
});
