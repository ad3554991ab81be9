import type { Catalogue } from "@/lib/games";
import { gamePath } from "./game-path";
import { lobbyPath, NO_FILTERS } from "./lobby-filters";

/** Addresses in one sitemap; the protocol takes 50,000, readers prefer fewer. */
export const SITEMAP_PAGE_SIZE = 5_000;

/** Every page a search engine may show, as paths: the lobby, types, studios, games. */
export function sitemapPaths({ types, studios, games }: Pick<Catalogue, "types" | "studios" | "games">): string[] {
  return [
    "/",
    "/popular",
    "/safer-gambling",
    "/terms",
    ...types.map(({ id }) => lobbyPath({ ...NO_FILTERS, types: [id] })),
    ...studios.map(({ id }) => lobbyPath({ ...NO_FILTERS, studios: [id] })),
    ...games.map(({ idHash }) => gamePath(idHash)),
  ];
}

/** The index: one sitemap for each page of addresses. */
export function sitemapIndex(pathCount: number, publicUrl: string): string {
  const pages = Array.from({ length: Math.ceil(pathCount / SITEMAP_PAGE_SIZE) }, (_, place) => place + 1);
  const entries = pages.map((page) => `<sitemap>${loc(`/sitemaps/${page}.xml`, publicUrl)}</sitemap>`);

  return document("sitemapindex", entries);
}

/** One sitemap. Pages count from 1; null beyond the last. */
export function sitemapPage(paths: readonly string[], page: number, publicUrl: string): string | null {
  if (!Number.isInteger(page) || page < 1) return null;
  const shown = paths.slice((page - 1) * SITEMAP_PAGE_SIZE, page * SITEMAP_PAGE_SIZE);
  if (shown.length === 0) return null;

  return document(
    "urlset",
    shown.map((path) => `<url>${loc(path, publicUrl)}</url>`),
  );
}

function document(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    "",
  ].join("\n");
}

function loc(path: string, publicUrl: string): string {
  const { href } = new URL(path, publicUrl);

  return `<loc>${href.replaceAll("&", "&amp;").replaceAll("'", "&apos;")}</loc>`;
}
