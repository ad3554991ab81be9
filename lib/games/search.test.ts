import { expect, test } from "vitest";
import { createGameSearch } from "./search";

const GAMES = [
  ["Big Bass Bonanza", "Pragmatic Play", "slots"],
  ["Bonanza", "Big Time Gaming", "slots"],
  ["Sweet Bonanza Xmas", "Pragmatic Play", "slots"],
  ["Gonzo's Quest", "NetEnt", "slots"],
  ["Café Royale", "Nolimit City", "table"],
  ["Lightning Roulette", "Evolution", "live"],
  ["Røde Ørn", "Skál Studio", "slots"],
  ["5 Lions", "Pragmatic Play", "slots"],
  ["Книга Солнца", "Belatra", "slots"],
  ["麻将胡了", "PG Soft", "slots"],
  ["C++ [Deluxe]", "Regex (Labs)", "crash"],
].map(([name = "", studioName = "", type = ""]) => ({ name, studioName, type, studio: studioName.toLowerCase() }));

const search = createGameSearch(GAMES);
const names = (query: string, filters = {}) => search(query, filters).map(({ name }) => name);

test("finds part of a name", () => {
  expect(names("roul")).toEqual(["Lightning Roulette"]);
  expect(names("ghtn")).toEqual(["Lightning Roulette"]);
});

test("puts the exact name first, then names that begin with it, then the others as they stand", () => {
  expect(names("bonanza")).toEqual(["Bonanza", "Big Bass Bonanza", "Sweet Bonanza Xmas"]);
  expect(names("big")[0]).toBe("Big Bass Bonanza");
});

test("finds one letter as well, at the beginning of names first", () => {
  expect(names("b")).toEqual(["Big Bass Bonanza", "Bonanza", "Sweet Bonanza Xmas", "Книга Солнца", "C++ [Deluxe]"]);
  expect(names("К")).toEqual(["Книга Солнца"]);
  expect(names("ж")).toEqual([]);
});

test("puts whole words before their beginnings, and names before studios", () => {
  const ranked = createGameSearch(
    [
      ["Golden Ox", "Big Time"],
      ["Ox", "Gold Works"],
      ["Big Ox of Gold", "Acme"],
      ["Gold Ox", "Acme"],
    ].map(([name = "", studioName = ""]) => ({ name, studioName, type: "slots", studio: studioName })),
  );

  expect(ranked("gold").map(({ name }) => name)).toEqual(["Gold Ox", "Golden Ox", "Big Ox of Gold", "Ox"]);
  expect(ranked("ox gold").map(({ name }) => name)).toEqual(["Golden Ox", "Big Ox of Gold", "Gold Ox", "Ox"]);
  expect(ranked("big gold").map(({ name }) => name)).toEqual(["Big Ox of Gold", "Golden Ox"]);
});

test("forgives errors only where nothing is spelt so", () => {
  const spelt = createGameSearch(
    ["Bonanza", "Bonaza"].map((name) => ({ name, studioName: "Acme", type: "slots", studio: "acme" })),
  );

  expect(spelt("bonaza").map(({ name }) => name)).toEqual(["Bonaza"]);
  expect(spelt("bonazza").map(({ name }) => name)).toEqual(["Bonanza", "Bonaza"]);
});

test.each(["bonanza", "pragmatic bonanza", "big bass", "gonzo's quest", "5lions", "bonaza", "солнца"])(
  "finds the same for %j whether it was typed letter by letter or at once",
  (query) => {
    const typed = createGameSearch(GAMES);
    for (let length = 1; length < query.length; length += 1) typed(query.slice(0, length));

    expect(typed(query)).toEqual(createGameSearch(GAMES)(query));
    // Taken back, the letters before are answered as they were.
    expect(typed(query.slice(0, 2))).toEqual(createGameSearch(GAMES)(query.slice(0, 2)));
  },
);

test("finds games that came later as well, prepared or not", () => {
  const games = GAMES.slice(0, 4);
  const growing = createGameSearch(games);
  growing.prepare();
  games.push(...GAMES.slice(4, 7));
  growing.prepare();
  games.push(...GAMES.slice(7));

  for (const query of ["b", "bonaza", "bigbass", "5lions", "солца", "pragmatic bonanza"]) {
    expect(growing(query)).toEqual(search(query));
  }
});

test.each([
  ["a missing letter", "bonaza"],
  ["an added letter", "bonannza"],
  ["a wrong letter", "bonamza"],
  ["two letters swapped", "boannza"],
])("forgives %s", (_error, query) => {
  expect(names(query)).toContain("Bonanza");
});

test("forgives an error in each of several words", () => {
  expect(names("lightnng roulete")).toEqual(["Lightning Roulette"]);
});

test("does not care about accents, either way", () => {
  expect(names("cafe")).toEqual(["Café Royale"]);
  expect(names("bónanzä")).toContain("Bonanza");
  expect(names("rode orn")).toEqual(["Røde Ørn"]);
  expect(names("skal")).toEqual(["Røde Ørn"]);
});

test("does not care about the order of words", () => {
  expect(names("bonanza bass big")).toEqual(["Big Bass Bonanza"]);
});

test("finds by studio, and by studio and name together", () => {
  expect(names("netent")).toEqual(["Gonzo's Quest"]);
  expect(names("pragmatic bonanza").toSorted()).toEqual(["Big Bass Bonanza", "Sweet Bonanza Xmas"]);
  expect(names("evolution roulette")).toEqual(["Lightning Roulette"]);
});

test("does not care about apostrophes and spaces", () => {
  expect(names("gonzos")).toEqual(["Gonzo's Quest"]);
  expect(names("gonzo’s")).toEqual(["Gonzo's Quest"]);
  expect(names("bigbass")).toEqual(["Big Bass Bonanza"]);
  expect(names("5lions")).toEqual(["5 Lions"]);
});

test("finds names in other alphabets", () => {
  expect(names("солнца")).toEqual(["Книга Солнца"]);
  expect(names("книг")).toEqual(["Книга Солнца"]);
  expect(names("солца")).toEqual(["Книга Солнца"]);
  expect(names("麻将")).toEqual(["麻将胡了"]);
});

test("without words shows everything, in the order given", () => {
  expect(search("")).toEqual(GAMES);
  expect(search("   ")).toEqual(GAMES);
  expect(search("?!*")).toEqual(GAMES);
});

test.each(["(", "[", "\\", ".*", "a{9999}", '"', "'", "-bonanza", "$^", "(?:)", "C++ [", "\0"])(
  "%j does no harm",
  (query) => {
    expect(() => search(query)).not.toThrow();
  },
);

test("takes punctuation as mere spaces, not as orders to leave something out", () => {
  expect(names("c++ [deluxe")).toEqual(["C++ [Deluxe]"]);
  expect(names("big -bass")).toEqual(["Big Bass Bonanza"]);
});

test("finds nothing where nothing is like it", () => {
  expect(names("zzzzqqq")).toEqual([]);
});

test("combines words with types and studios", () => {
  expect(names("bonanza", { studios: ["pragmatic play"] })).toEqual(["Big Bass Bonanza", "Sweet Bonanza Xmas"]);
  expect(names("bonanza", { types: ["live"] })).toEqual([]);
  expect(names("", { types: ["live", "table"] })).toEqual(["Café Royale", "Lightning Roulette"]);
});
