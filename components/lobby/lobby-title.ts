import type { Translator } from "@/i18n/translator";
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
  { t, tTypes }: { t: Translator<"pages.lobby.head">; tTypes: Translator<"lobby.types"> },
): LobbyTitle {
  const { query, types, features } = filters;
  const [type] = types;
  const studio = studios.find(({ id }) => id === filters.studios[0]);
  const choices = types.length + filters.studios.length + features.length;
  const isListed = choices <= 1 && features.length === 0 && query.trim() === "";

  if (isListed && type !== undefined && games.some((game) => game.type === type)) {
    return {
      title: typeLabel(type, tTypes),
      description: t("typeDescription", { type: typeLabel(type, tTypes) }),
      canonical: lobbyPath({ ...NO_FILTERS, types: [type] }),
      isListed,
    };
  }
  if (isListed && studio) {
    return {
      title: t("studioTitle", { studio: studio.name }),
      description: t("studioDescription", { count: studio.gameCount, studio: studio.name }),
      canonical: lobbyPath({ ...NO_FILTERS, studios: [studio.id] }),
      isListed,
    };
  }

  return {
    title: null,
    description: t("description", { games: games.length, studios: studios.length }),
    canonical: "/",
    isListed: choices === 0 && query.trim() === "",
  };
}
