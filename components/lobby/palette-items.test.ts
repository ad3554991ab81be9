import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { loadMessages } from "@/i18n/messages";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { paletteGroups } from "./palette-items";

const game = (place: number): ListedGame => ({
  idHash: `oak/Game${place}`,
  name: `Game ${place}`,
  type: "slots",
  studio: place % 2 ? "oak" : "elm",
  studioName: place % 2 ? "Oak Row" : "Elm Yard",
  imageUrl: null,
  hasFreeRounds: false,
  hasDemo: false,
  hasJackpot: false,
  hasBonusBuy: false,
  isNew: false,
});
const games = Array.from({ length: 20 }, (_, place) => game(place));
const t = createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "lobby.palette" });
const nothing = { t, query: "", found: [], games, searches: [], isSignedIn: false };
const labels = (groups: ReturnType<typeof paletteGroups>) =>
  groups.map(({ title, items }) => [title, items.map(({ label }) => label)]);

test("before typing it offers the last searches and the pages", () => {
  expect(labels(paletteGroups({ ...nothing, searches: ["book of"] }))).toEqual([
    ["Searched lately", ["book of"]],
    ["Pages", ["Lobby", "Popular this week", "Safer gambling", "Sign in", "Join"]],
  ]);
});

test("a player is led to the account's pages, a guest to the door", () => {
  const pages = (isSignedIn: boolean) => paletteGroups({ ...nothing, query: "account", isSignedIn }).at(-1)?.items;

  expect(pages(true)?.map(({ label }) => label)).toEqual(["Account"]);
  expect(pages(false)?.map(({ label }) => label)).toEqual(["Sign in", "Join"]);
});

test("the best games come first, then the way to all of them", () => {
  const [first] = paletteGroups({ ...nothing, query: "game", found: games });

  expect(first?.items).toHaveLength(9);
  expect(first?.items[0]).toMatchObject({ label: "Game 0", note: "Elm Yard", href: "/games/oak/Game0" });
  expect(first?.items[8]).toMatchObject({ label: "All 20 results", href: "/?q=game" });
});

test("a studio leads to all of its games", () => {
  const groups = paletteGroups({ ...nothing, query: "oak r", found: [] });

  expect(groups).toEqual([
    { title: "Studios", items: [expect.objectContaining({ label: "Oak Row", href: "/?studio=oak" })] },
  ]);
});
