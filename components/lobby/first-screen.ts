import type { Catalogue, ListedGame } from "@/lib/games";
import { createGameSearch } from "@/lib/games/search";
import { countFacets, type Facets, passesFilters } from "./facets";
import { formatLobbyFilters, hasFilters, type LobbyFilters, NO_FILTERS } from "./lobby-filters";

/** What the server found for the filters of the address: the first screen, before scripts arrive. */
export interface FirstScreen {
  /** The filters it answers, as in the address. */
  search: string;
  games: readonly ListedGame[];
  count: number;
  facets: Facets;
  /** Something to try instead, when nothing matches. */
  suggestions: readonly ListedGame[];
  /** How many games the words alone find. */
  unfilteredCount: number;
  page: number;
  pageCount: number;
}

/**
 * What of it the server has written as the visitor reads it. The browser would have to make a formatter for the
 * same words, and its first one takes a phone a quarter of a second.
 */
export interface WrittenCounts {
  /** How many games there are, with the word for them. */
  games: string;
  /** The figures beside types and features, by their value. */
  numbers: Readonly<Record<number, string>>;
}

// Rows of two, three and six tiles come out even.
const PAGE_SIZE = 18;
const SUGGESTIONS = 10;

// What every request of one catalogue shares; the catalogue itself is one object for all of them.
const prepared = new WeakMap<Catalogue, Prepared>();

interface Prepared {
  search: (query: string) => readonly ListedGame[];
  facets: Facets;
}

/** What the lobby shows under filters before scripts arrive. Pages count from 1. */
export function firstScreen(catalogue: Catalogue, filters: LobbyFilters, page: number): FirstScreen {
  const { search, facets } = prepare(catalogue);
  const isFiltered = hasFilters(filters);
  const found = filters.query.trim() ? search(filters.query) : catalogue.games;
  const games = isFiltered ? found.filter((game) => passesFilters(game, filters)) : found;
  const pageCount = Math.max(1, Math.ceil(games.length / PAGE_SIZE));
  const shownPage = Math.min(Math.max(1, page), pageCount);

  return {
    search: formatLobbyFilters(filters),
    games: games.slice((shownPage - 1) * PAGE_SIZE, shownPage * PAGE_SIZE),
    count: games.length,
    facets: isFiltered ? countFacets(catalogue.games, found, filters) : facets,
    suggestions: games.length > 0 ? [] : catalogue.games.slice(0, SUGGESTIONS),
    unfilteredCount: found.length,
    page: shownPage,
    pageCount,
  };
}

/** Writes the counts of a first screen with a visitor's formats. */
export function writeCounts(
  { count, facets }: FirstScreen,
  { games, number }: { games: (count: number) => string; number: (value: number) => string },
): WrittenCounts {
  const figures = [...facets.types, ...facets.features].map((facet) => facet.count);

  return { games: games(count), numbers: Object.fromEntries(figures.map((value) => [value, number(value)])) };
}

function prepare(catalogue: Catalogue): Prepared {
  const known = prepared.get(catalogue);
  if (known) return known;

  const made = {
    search: createGameSearch(catalogue.games),
    facets: countFacets(catalogue.games, catalogue.games, NO_FILTERS),
  };
  prepared.set(catalogue, made);

  return made;
}
