import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CatalogueIndex, expandIndex, type ListedGame } from "./catalogue-index";
import { packIndex } from "./compact-index";

function groupsOf(
  games: readonly ListedGame[],
  idOf: (game: ListedGame) => string,
  nameOf: (game: ListedGame) => string,
) {
  const groups = new Map(games.map((game) => [idOf(game), nameOf(game)]));

  return [...groups].map(([id, name]) => ({ id, name, gameCount: 1 }));
}

function packed(games: readonly ListedGame[]): string {
  const studios = groupsOf(
    games,
    ({ studio }) => studio,
    ({ studioName }) => studioName,
  );
  const types = groupsOf(
    games,
    ({ type }) => type,
    ({ type }) => type,
  );

  return packIndex({ version: "v1", games, studios, types });
}

function indexOf(games: readonly ListedGame[]): CatalogueIndex {
  return JSON.parse(packed(games));
}

function aGame(fields: Partial<ListedGame> = {}): ListedGame {
  return {
    idHash: "fox/Reel",
    name: "Reel",
    type: "slots",
    studio: "fox",
    studioName: "Fox",
    imageUrl: "https://img.example/fox/Reel.webp",
    hasFreeRounds: false,
    hasDemo: false,
    hasJackpot: false,
    hasBonusBuy: false,
    isNew: false,
    ...fields,
  };
}

test("gives back the games it was made of", () => {
  const games = [
    aGame({ hasDemo: true, isNew: true }),
    aGame({ idHash: "other/Wolf", imageUrl: null, hasFreeRounds: true }),
    aGame({ idHash: "fox/", imageUrl: "https://img.example/x.png", hasJackpot: true }),
    aGame({ idHash: "no-slash", imageUrl: "https://img.example/no-slash/no-slash.png?a=$&", hasBonusBuy: true }),
  ];

  expect(expandIndex(indexOf(games))).toEqual(games);
});

test("gives back the games in parts", () => {
  const games = ["a", "b", "c", "d", "e"].map((letter) => aGame({ idHash: `fox/${letter}`, name: letter }));
  const index = indexOf(games.map((game) => ({ ...game, imageUrl: `https://img.example/${game.idHash}.webp` })));

  const parts = [0, 2, 4, 6].map((from) => expandIndex(index, from, from + 2));
  expect(parts.map((part) => part.map(({ name }) => name).join(""))).toEqual(["ab", "cd", "e", ""]);
  expect(parts.flat()).toEqual(expandIndex(index));
});

test("gives back any games", () => {
  const anyGame = fc.record({
    idHash: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("fox/a", "a/b/c", "a/")),
    name: fc.string({ unit: "binary" }),
    type: fc.constantFrom("slots", "live"),
    studio: fc.constantFrom("fox", "a", "a/b"),
    studioName: fc.constant("Studio"),
    imageUrl: fc.option(fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href)),
    hasFreeRounds: fc.boolean(),
    hasDemo: fc.boolean(),
    hasJackpot: fc.boolean(),
    hasBonusBuy: fc.boolean(),
    isNew: fc.boolean(),
  });

  fc.assert(
    fc.property(fc.array(anyGame), (games) => {
      expect(expandIndex(indexOf(games))).toEqual(games);
    }),
  );
});

test("is written in ASCII alone, whatever games are called", () => {
  const games = ["Casa Lírio", "兎の月", "Ψ ☃", "𝕎olf"].map((name) => aGame({ name }));

  expect(packed(games)).toMatch(/^[ -~]*$/);
  expect(expandIndex(indexOf(games))).toEqual(games);
});

test("an empty catalogue is an empty index", () => {
  expect(expandIndex(indexOf([]))).toEqual([]);
});

test("4,200 games take less than 60 kB compressed", () => {
  const words = ["Crown", "Tide", "Lantern", "Fox", "Ember", "Pyramid", "Comet", "Vault", "Saloon", "Orchid"];
  const games = Array.from({ length: 4_200 }, (_, number) => {
    const studio = `studio-${number % 60}`;
    const name = `${words[number % 10]} ${words[(number * 7) % 9]} ${number}`;
    const idHash = `${studio}/${name.replaceAll(" ", "")}`;

    return aGame({
      idHash,
      name,
      studio,
      imageUrl: `https://img.example/games/${idHash}.webp`,
      hasDemo: number % 3 > 0,
    });
  });

  expect(gzipSync(packed(games)).byteLength).toBeLessThan(60_000);
});

test("columns that do not belong together are refused", () => {
  expect(() => expandIndex({ ...indexOf([aGame()]), studioOf: [4] })).toThrow("columns");
});
