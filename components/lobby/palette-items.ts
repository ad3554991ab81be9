import type { Translator } from "@/i18n/translator";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { gamePath } from "./game-path";
import { lobbyPath, NO_FILTERS } from "./lobby-filters";

/** One line of the palette: a place to go to, or words to search for again. */
export type PaletteItem = { id: string; label: string; note: string } & (
  | { kind: "game" | "studio" | "page" | "results"; href: string }
  | { kind: "search"; query: string }
);

/** Lines of one kind under their heading. */
export interface PaletteGroup {
  title: string;
  items: readonly PaletteItem[];
}

type Texts = Translator<"lobby.palette">;

// The texts hold each one's name, and other words people have for it.
const PAGES = [
  { href: "/", page: "lobby" },
  { href: "/popular", page: "popular" },
  { href: "/safer-gambling", page: "saferGambling" },
] as const;
const PLAYER_PAGES = [
  { href: "/favourites", page: "favourites" },
  { href: "/recent", page: "recent" },
  { href: "/account/history", page: "history" },
  { href: "/account", page: "account" },
] as const;
const GUEST_PAGES = [
  { href: "/sign-in", page: "signIn" },
  { href: "/register", page: "join" },
] as const;

const MOST_GAMES = 8;
const MOST_STUDIOS = 3;

/** What the palette offers for what was typed; before anything is, the searches of before and the pages. */
export function paletteGroups({
  query,
  found,
  games,
  searches,
  isSignedIn,
  t,
}: {
  query: string;
  /** What the search found, best first. */
  found: readonly ListedGame[];
  /** All games, for the names of studios. */
  games: readonly ListedGame[];
  searches: readonly string[];
  isSignedIn: boolean;
  t: Texts;
}): PaletteGroup[] {
  const words = query.trim().toLowerCase();
  const groups: PaletteGroup[] = words
    ? [
        {
          title: t("games"),
          items: [...found.slice(0, MOST_GAMES).map(gameItem), ...resultsItem(query, found.length, t)],
        },
        { title: t("studios"), items: studioItems(words, games, t) },
        { title: t("pages"), items: pageItems(words, isSignedIn, t) },
      ]
    : [
        {
          title: t("searches"),
          items: searches.map((each) => ({ id: `search ${each}`, kind: "search", label: each, note: "", query: each })),
        },
        { title: t("pages"), items: pageItems("", isSignedIn, t) },
      ];

  return groups.filter(({ items }) => items.length > 0);
}

function gameItem({ idHash, name, studioName }: ListedGame): PaletteItem {
  return { id: `game ${idHash}`, kind: "game", label: name, note: studioName, href: gamePath(idHash) };
}

function resultsItem(query: string, count: number, t: Texts): PaletteItem[] {
  if (count <= MOST_GAMES) return [];
  const [label, note] = [t("results", { count }), t("resultsNote")];

  return [{ id: "results", kind: "results", label, note, href: lobbyPath({ ...NO_FILTERS, query }) }];
}

function studioItems(words: string, games: readonly ListedGame[], t: Texts): PaletteItem[] {
  const names = new Map(games.map(({ studio, studioName }) => [studio, studioName]));

  return [...names]
    .filter(([, name]) => name.toLowerCase().includes(words))
    .slice(0, MOST_STUDIOS)
    .map(([studio, name]) => {
      const href = lobbyPath({ ...NO_FILTERS, studios: [studio] });
      return { id: `studio ${studio}`, kind: "studio", label: name, note: t("studioNote"), href };
    });
}

function pageItems(words: string, isSignedIn: boolean, t: Texts): PaletteItem[] {
  return [...PAGES, ...(isSignedIn ? PLAYER_PAGES : GUEST_PAGES)]
    .map(({ href, page }) => ({ href, label: t(`${page}.name`), words: t(`${page}.words`) }))
    .filter(({ label, words: others }) => `${label} ${others}`.toLowerCase().includes(words))
    .map(({ href, label }) => ({ id: `page ${href}`, kind: "page", label, note: "", href }));
}
