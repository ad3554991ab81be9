import type { Catalogue } from "@/lib/games";
import { type LobbyFilters, lobbyPath, NO_FILTERS } from "./lobby-filters";
import { typeLabel } from "./type-label";

/** How a list of the lobby presents itself to search engines. */
export interface LobbyTitle {
  /** Null for the whole lobby, which has the house's own title. */
  title: string | null;
  description: string;
  /** The one address of this list, whatever else stands in the asked one. */
  canonical: string;
  /** Searches and mixtures of filters are endless: they are followed, not listed. */
  isListed: boolean;
}

/** Names the list that filters ask for: one studio and one type have pages of their own, all else is the lobby's. */
export function lobbyTitle(
  { studios, games }: Pick<Catalogue, "studios" | "games">,
  filters: LobbyFilters,
): LobbyTitle {
  const { query, types, features } = filters;
  const [type] = types;
  const studio = studios.find(({ id }) => id === filters.studios[0]);
  const choices = types.length + filters.studios.length + features.length;
  const isListed = choices <= 1 && features.length === 0 && query.trim() === "";

  if (isListed && type !== undefined && games.some((game) => game.type === type)) {
    return {
      title: typeLabel(type),
      description: `${typeLabel(type)} at Marquee: every game, searchable, many with a free demo.`,
      canonical: lobbyPath({ ...NO_FILTERS, types: [type] }),
      isListed,
    };
  }
  if (isListed && studio) {
    return {
      title: `Games by ${studio.name}`,
      description: `All ${studio.gameCount.toLocaleString("en")} games by ${studio.name} at Marquee.`,
      canonical: lobbyPath({ ...NO_FILTERS, studios: [studio.id] }),
      isListed,
    };
  }

  return {
    title: null,
    description: `${games.length.toLocaleString("en")} games of ${studios.length.toLocaleString("en")} studios, one honest balance.`,
    canonical: "/",
    isListed: choices === 0 && query.trim() === "",
  };
}
