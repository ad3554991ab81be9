/** What a game may have, in the lobby's words and its address's. */
export const FEATURES = ["new", "demo", "free-rounds", "jackpot", "bonus-buy"] as const;

/** One of `FEATURES`. */
export type Feature = (typeof FEATURES)[number];

/** What the player asked the lobby to show. It lives in the URL, so it can be shared and gone back to. */
export interface LobbyFilters {
  query: string;
  /** Any of these; all when empty. */
  types: readonly string[];
  /** Any of these; all when empty. */
  studios: readonly string[];
  /** Every one of these. */
  features: readonly Feature[];
}

export const NO_FILTERS: LobbyFilters = { query: "", types: [], studios: [], features: [] };

// An address can be written by anyone: longer ones than a person would make are cut.
const MAX_QUERY_LENGTH = 60;
const MAX_VALUES = 100;

/** Reads filters from an address. What it does not know it leaves out; nothing is refused. */
export function parseLobbyFilters(params: URLSearchParams): LobbyFilters {
  const features = params.getAll("has");

  return {
    query: (params.get("q") ?? "").slice(0, MAX_QUERY_LENGTH),
    types: values(params, "type"),
    studios: values(params, "studio"),
    features: FEATURES.filter((feature) => features.includes(feature)),
  };
}

/** Writes filters as an address's search part, without `?`; empty when nothing is filtered. */
export function formatLobbyFilters({ query, types, studios, features }: LobbyFilters): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set("q", query.trim());
  for (const type of types) params.append("type", type);
  for (const studio of studios) params.append("studio", studio);
  for (const feature of FEATURES) if (features.includes(feature)) params.append("has", feature);

  return params.toString();
}

/** The lobby's address under filters. Pages count from 1. */
export function lobbyPath(filters: LobbyFilters, page = 1): string {
  const params = new URLSearchParams(formatLobbyFilters(filters));
  if (page > 1) params.set("page", String(page));

  return params.size > 0 ? `/?${params}` : "/";
}

/** Whether anything narrows the list. */
export function hasFilters(filters: LobbyFilters): boolean {
  return formatLobbyFilters(filters) !== "";
}

/** Adds a value to a list of chosen ones, or takes it out. */
export function toggled<T extends string>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
}

function values(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).filter(Boolean))].slice(0, MAX_VALUES);
}
