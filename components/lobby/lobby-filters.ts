/** What the player asked the lobby to show. It lives in the URL, so it can be shared and gone back to. */
export interface LobbyFilters {
  query: string;
  types: readonly string[];
  studios: readonly string[];
  isDemoOnly: boolean;
  isFreeRoundsOnly: boolean;
}

export const NO_FILTERS: LobbyFilters = {
  query: "",
  types: [],
  studios: [],
  isDemoOnly: false,
  isFreeRoundsOnly: false,
};

// An address can be written by anyone: longer ones than a person would make are cut.
const MAX_QUERY_LENGTH = 100;
const MAX_VALUES = 100;

/** Reads filters from an address. What it does not know it leaves out; nothing is refused. */
export function parseLobbyFilters(params: URLSearchParams): LobbyFilters {
  return {
    query: (params.get("q") ?? "").slice(0, MAX_QUERY_LENGTH),
    types: values(params, "type"),
    studios: values(params, "studio"),
    isDemoOnly: params.has("demo"),
    isFreeRoundsOnly: params.has("freerounds"),
  };
}

/** Writes filters as an address's search part, without `?`; empty when nothing is filtered. */
export function formatLobbyFilters(filters: LobbyFilters): string {
  const params = new URLSearchParams();
  const query = filters.query.trim();
  if (query) params.set("q", query);
  for (const type of filters.types) params.append("type", type);
  for (const studio of filters.studios) params.append("studio", studio);
  if (filters.isDemoOnly) params.set("demo", "1");
  if (filters.isFreeRoundsOnly) params.set("freerounds", "1");

  return params.toString();
}

/** The lobby's address under filters. */
export function lobbyPath(filters: LobbyFilters): string {
  const search = formatLobbyFilters(filters);

  return search ? `/?${search}` : "/";
}

/** Whether anything narrows the list. */
export function hasFilters(filters: LobbyFilters): boolean {
  return formatLobbyFilters(filters) !== "";
}

/** Adds a value to a list of chosen ones, or takes it out. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
}

function values(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).filter(Boolean))].slice(0, MAX_VALUES);
}
