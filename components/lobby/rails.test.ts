import { expect, test } from "vitest";
import type { Catalogue, ListedGame, Promotions } from "@/lib/games";
import { featuredGames, newGames, popularGames, RAIL_LENGTH, spineRails } from "./rails";

const game = (idHash: string, part: Partial<ListedGame> = {}): ListedGame => ({
  idHash,
  name: idHash,
  type: "slots",
  studio: "oak",
  studioName: "Oak",
  imageUrl: null,
  hasFreeRounds: false,
  hasDemo: false,
  hasJackpot: false,
  hasBonusBuy: false,
  isNew: false,
  ...part,
});

const many = (prefix: string, count: number, part: Partial<ListedGame> = {}) =>
  Array.from({ length: count }, (_, place) => game(`${prefix}${place}`, part));

function catalogueOf(games: ListedGame[]): Catalogue {
  const groups = (key: "studio" | "type") =>
    [...new Set(games.map((each) => each[key]))].map((id) => ({
      id,
      name: id,
      gameCount: games.filter((each) => each[key] === id).length,
    }));

  return { version: "1", games, studios: groups("studio"), types: groups("type") };
}

const nothing: Promotions = { featured: [], pins: new Map() };

test("popular games stand in the order they were played, without those that are gone", () => {
  const catalogue = catalogueOf(many("s", 8));
  const played = new Map([["gone", 99], ...["s5", "s1", "s0", "s2", "s3", "s4"].map((id, i) => [id, 9 - i] as const)]);

  expect(popularGames(catalogue, played, nothing, 3).map(({ idHash }) => idHash)).toEqual(["s5", "s1", "s0"]);
});

test("a handful of played games makes no ranking", () => {
  expect(popularGames(catalogueOf(many("s", 8)), new Map([["s1", 5]]), nothing, 14)).toEqual([]);
});

test("a row begins with what is played and goes on across the alphabet", () => {
  const catalogue = catalogueOf(many("s", 140));
  const [slots] = spineRails(
    catalogue,
    new Map([
      ["s77", 1],
      ["s78", 2],
    ]),
    nothing,
  );

  expect(slots?.ids.slice(0, 2)).toEqual(["s78", "s77"]);
  expect(slots?.ids).toHaveLength(RAIL_LENGTH);
  expect(Number(slots?.ids.at(-1)?.slice(1))).toBeGreaterThan(100);
});

test("types too small for a row have none, and the row leads to all of its kind", () => {
  const rails = spineRails(catalogueOf([...many("s", 6), ...many("c", 5, { type: "crash" })]), new Map(), nothing);

  expect(rails.map(({ of, href }) => [of, href])).toEqual([
    [{ type: "slots" }, "/?type=slots"],
    [{ studio: "oak" }, "/?studio=oak"],
  ]);
});

test("the studios with rows are those played most", () => {
  const games = ["oak", "elm", "ash", "fir"].flatMap((studio) => many(studio, 6, { studio }));
  const rows = spineRails(
    catalogueOf(games),
    new Map([
      ["fir1", 3],
      ["elm2", 1],
    ]),
    nothing,
  ).map(({ of }) => of);

  expect(rows).toEqual([{ type: "slots" }, { studio: "fir" }, { studio: "elm" }, { studio: "oak" }]);
});

test("new games have a row once there are enough of them", () => {
  expect(newGames(catalogueOf(many("n", 5, { isNew: true })), new Map()).games).toEqual([]);
  expect(newGames(catalogueOf(many("n", 6, { isNew: true })), new Map())).toMatchObject({
    href: "/?has=new",
    games: { length: 6 },
  });
});

test("pins keep their places among what is shown, in the popular row and in that of their type", () => {
  const catalogue = catalogueOf(many("s", 20));
  const pins = new Map([
    [
      "popular",
      [
        { slot: 1, gameId: "gone" },
        { slot: 2, gameId: "s9" },
      ],
    ],
    ["type:slots", [{ slot: 1, gameId: "s8" }]],
  ]);
  const played = new Map(["s5", "s1", "s0", "s2", "s3", "s4"].map((id, i) => [id, 9 - i] as const));
  const promotions = { featured: [], pins };

  expect(popularGames(catalogue, played, promotions, 3).map(({ idHash }) => idHash)).toEqual(["s5", "s9", "s1"]);
  expect(popularGames(catalogue, new Map(), promotions, 3).map(({ idHash }) => idHash)).toEqual(["s9"]);
  const [slots] = spineRails(catalogue, played, promotions);
  expect(slots?.ids.slice(0, 2)).toEqual(["s8", "s5"]);
  expect(slots?.ids).toHaveLength(RAIL_LENGTH);
});

test("recommended games are those the lobby lists, the played ones first", () => {
  const catalogue = catalogueOf(many("s", 20));
  const featured = ["gone", ...many("s", 9).map(({ idHash }) => idHash)];
  const games = featuredGames(catalogue, new Map([["s3", 2]]), { featured, pins: new Map() });

  expect(games.map(({ idHash }) => idHash)).toEqual(["s3", "s0", "s1", "s2", "s4", "s5", "s6", "s7", "s8"]);
});
