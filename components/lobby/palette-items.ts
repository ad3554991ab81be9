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

interface Page {
  href: string;
  label: string;
  /** Other words people have for it. */
  words: string;
}

const PAGES: readonly Page[] = [
  { href: "/", label: "Lobby", words: "home games all" },
  { href: "/popular", label: "Popular this week", words: "top ranking best" },
  { href: "/safer-gambling", label: "Safer gambling", words: "help limits responsible break" },
];
const PLAYER_PAGES: readonly Page[] = [
  { href: "/favourites", label: "Favourites", words: "hearts kept favorites" },
  { href: "/recent", label: "Continue playing", words: "recent last" },
  { href: "/account/history", label: "History", words: "transactions statement bets rounds" },
  { href: "/account", label: "Account", words: "balance profile sessions settings" },
];
const GUEST_PAGES: readonly Page[] = [
  { href: "/sign-in", label: "Sign in", words: "log in login account" },
  { href: "/register", label: "Join", words: "register sign up account" },
];

const MOST_GAMES = 8;
const MOST_STUDIOS = 3;

/** What the palette offers for what was typed; before anything is, the searches of before and the pages. */
export function paletteGroups({
  query,
  found,
  games,
  searches,
  isSignedIn,
}: {
  query: string;
  /** What the search found, best first. */
  found: readonly ListedGame[];
  /** All games, for the names of studios. */
  games: readonly ListedGame[];
  searches: readonly string[];
  isSignedIn: boolean;
}): PaletteGroup[] {
  const words = query.trim().toLowerCase();
  const groups: PaletteGroup[] = words
    ? [
        { title: "Games", items: [...found.slice(0, MOST_GAMES).map(gameItem), ...resultsItem(query, found.length)] },
        { title: "Studios", items: studioItems(words, games) },
        { title: "Pages", items: pageItems(words, isSignedIn) },
      ]
    : [
        {
          title: "Searched lately",
          items: searches.map((each) => ({ id: `search ${each}`, kind: "search", label: each, note: "", query: each })),
        },
        { title: "Pages", items: pageItems("", isSignedIn) },
      ];

  return groups.filter(({ items }) => items.length > 0);
}

function gameItem({ idHash, name, studioName }: ListedGame): PaletteItem {
  return { id: `game ${idHash}`, kind: "game", label: name, note: studioName, href: gamePath(idHash) };
}

function resultsItem(query: string, count: number): PaletteItem[] {
  if (count <= MOST_GAMES) return [];
  const label = `All ${count.toLocaleString("en")} results`;

  return [{ id: "results", kind: "results", label, note: "Lobby", href: lobbyPath({ ...NO_FILTERS, query }) }];
}

function studioItems(words: string, games: readonly ListedGame[]): PaletteItem[] {
  const names = new Map(games.map(({ studio, studioName }) => [studio, studioName]));

  return [...names]
    .filter(([, name]) => name.toLowerCase().includes(words))
    .slice(0, MOST_STUDIOS)
    .map(([studio, name]) => {
      const href = lobbyPath({ ...NO_FILTERS, studios: [studio] });
      return { id: `studio ${studio}`, kind: "studio", label: name, note: "All its games", href };
    });
}

function pageItems(words: string, isSignedIn: boolean): PaletteItem[] {
  return [...PAGES, ...(isSignedIn ? PLAYER_PAGES : GUEST_PAGES)]
    .filter((page) => `${page.label} ${page.words}`.toLowerCase().includes(words))
    .map(({ href, label }) => ({ id: `page ${href}`, kind: "page", label, note: "", href }));
}
