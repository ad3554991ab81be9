import { expect, test } from "vitest";
import { SITEMAP_PAGE_SIZE, sitemapIndex, sitemapPage, sitemapPaths } from "./sitemap";

const PUBLIC_URL = "https://casino.example";
const game = { name: "", type: "slots", studio: "oak", studioName: "", imageUrl: null } as const;
const no = { hasFreeRounds: false, hasDemo: false, hasJackpot: false, hasBonusBuy: false, isNew: false } as const;

test("games, studios and types have an address each, and it is absolute", () => {
  const paths = sitemapPaths({
    games: [{ ...game, ...no, idHash: "oak/Tom & Jerry's" }],
    studios: [{ id: "oak", name: "Oak", gameCount: 1 }],
    types: [{ id: "slots", name: "slots", gameCount: 1 }],
  });
  const xml = sitemapPage(paths, 1, PUBLIC_URL);

  expect(paths).toContain("/?studio=oak");
  expect(paths).toContain("/?type=slots");
  expect(xml).toContain("<loc>https://casino.example/games/oak/Tom%20%26%20Jerry&apos;s</loc>");
  expect(xml).not.toMatch(/<loc>\//);
});

test("an index names as many sitemaps as there are addresses for, and no page is empty", () => {
  const paths = Array.from({ length: SITEMAP_PAGE_SIZE + 1 }, (_, place) => `/games/${place}`);

  expect(sitemapIndex(paths.length, PUBLIC_URL).match(/<loc>[^<]*<\/loc>/g)).toEqual([
    "<loc>https://casino.example/sitemaps/1.xml</loc>",
    "<loc>https://casino.example/sitemaps/2.xml</loc>",
  ]);
  expect(sitemapPage(paths, 2, PUBLIC_URL)?.match(/<url>/g)).toHaveLength(1);
  expect([0, 3, 1.5, Number.NaN].map((page) => sitemapPage(paths, page, PUBLIC_URL))).toEqual([null, null, null, null]);
});
