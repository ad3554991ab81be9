import { expect, test } from "vitest";
import { parseGameList } from "./game-list";

// The contract's own example.
const ROW = {
  id: 483,
  name: "Game Name",
  type: "video-slots",
  category: "pragmaticplay",
  id_hash: "provider/GameName",
  freerounds_supported: true,
  play_for_fun_supported: true,
  image: "https://img.example/GameName.webp",
};

test("reads the contract's example", () => {
  expect(parseGameList([ROW])).toEqual({
    games: [
      {
        idHash: "provider/GameName",
        name: "Game Name",
        type: "slots",
        studio: "pragmaticplay",
        studioName: "Pragmaticplay",
        imageUrl: "https://img.example/GameName.webp",
        hasFreeRounds: true,
        hasDemo: true,
        raw: ROW,
      },
    ],
    invalid: [],
    duplicateCount: 0,
  });
});

test("reads a list that comes as an object keyed by id", () => {
  const list = parseGameList({ 483: ROW, 484: { ...ROW, id_hash: "provider/Other" } });

  expect(list?.games.map(({ idHash }) => idHash)).toEqual(["provider/GameName", "provider/Other"]);
});

test("is no list when the answer is neither an array nor an object", () => {
  expect(parseGameList("none")).toBeNull();
  expect(parseGameList(null)).toBeNull();
});

test("leaves malformed rows out one by one, and says which and why", () => {
  const broken = [null, "not a row", { ...ROW, id_hash: "" }, { ...ROW, id_hash: "x/1", name: {} }];
  const list = parseGameList([...broken, ROW]);

  expect(list?.games).toHaveLength(1);
  expect(list?.invalid.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  expect(list?.invalid[2]?.problem).toContain("id_hash");
  expect(list?.invalid[3]?.problem).toContain("name");
});

test("leaves out a row with characters no database stores", () => {
  const rows = [
    { ...ROW, id_hash: "x/1", name: "Nul\0" },
    { ...ROW, id_hash: "x/2", extra: { deep: ["half \ud83c"] } },
    { ...ROW, id_hash: "x/3", name: "Whole 🎰" },
  ];

  expect(parseGameList(rows)?.games.map(({ idHash }) => idHash)).toEqual(["x/3"]);
});

test("keeps the first of two rows with one id_hash, and counts the other", () => {
  const list = parseGameList([ROW, { ...ROW, name: "Second" }]);

  expect(list?.games.map(({ name }) => name)).toEqual(["Game Name"]);
  expect(list?.duplicateCount).toBe(1);
});

test("keeps fields it does not know", () => {
  expect(parseGameList([{ ...ROW, volatility: "high" }])?.games[0]?.raw).toMatchObject({ volatility: "high" });
});

test("knows a jackpot or a bonus buy only where the row says so", () => {
  const rows = [ROW, { ...ROW, id_hash: "x/2", has_jackpot: 1, featurebuy_supported: false }];
  const [silent, telling] = parseGameList(rows)?.games ?? [];

  expect(silent).not.toHaveProperty("hasJackpot");
  expect(telling).toMatchObject({ hasJackpot: true, hasBonusBuy: false });
});

test("reads flags written as numbers and text", () => {
  const game = parseGameList([{ ...ROW, freerounds_supported: "1", play_for_fun_supported: 0 }])?.games[0];

  expect(game).toMatchObject({ hasFreeRounds: true, hasDemo: false });
});

test.each([
  ["javascript:alert(1)", null],
  ["data:image/png;base64,xx", null],
  ["/relative.png", null],
  ["", null],
  [false, null],
  ["http://img.example/a b.png", "http://img.example/a%20b.png"],
])("takes only http(s) pictures: %s", (image, imageUrl) => {
  expect(parseGameList([{ ...ROW, image }])?.games[0]?.imageUrl).toBe(imageUrl);
});

test.each([
  [{ type: "video-slots" }, "slots"],
  [{ type: "live-roulette" }, "live"],
  [{ type: "roulette" }, "table"],
  [{ type: "video-poker" }, "card"],
  [{ type: "scratch-cards" }, "instant"],
  [{ type: "x", game_type: "crash" }, "crash"],
  [{ type: "video-slots", game_type: "live" }, "live"],
  [{ type: "video-slots", game_type: "novelty" }, "slots"],
  [{ type: "fishing" }, "other"],
  [{ type: null }, "other"],
])("sorts %j as %s", (fields, type) => {
  expect(parseGameList([{ ...ROW, ...fields }])?.games[0]?.type).toBe(type);
});

test("takes the studio from the provider where the category is a type of game", () => {
  const game = parseGameList([{ ...ROW, category: "slots", provider: "Red Tiger" }])?.games[0];

  expect(game).toMatchObject({ studio: "red-tiger", studioName: "Red Tiger" });
});

test("takes the studio from the id where no field names it", () => {
  const game = parseGameList([{ ...ROW, category: null, id_hash: "wild-street/Reel" }])?.games[0];

  expect(game).toMatchObject({ studio: "wild-street", studioName: "Wild Street" });
});

test("gives all games of a studio the name that some rows carry", () => {
  const rows = [ROW, { ...ROW, id_hash: "x/2", provider_name: "Pragmatic Play" }];

  expect(parseGameList(rows)?.games.map(({ studioName }) => studioName)).toEqual(["Pragmatic Play", "Pragmatic Play"]);
});
