import type { Catalogue, ListedGame, Popularity } from "@/lib/games";
import { lobbyPath, NO_FILTERS } from "./lobby-filters";
import { compareTypes } from "./type-label";

/** A row of games with the way to all of them. */
export interface Rail {
  title: string;
  /** Where "See all" leads. */
  href: string;
  games: readonly ListedGame[];
}

/** A row whose games the browser looks up in the catalogue once the row comes near. */
export interface LaterRail {
  title: string;
  href: string;
  ids: readonly string[];
}

/** A row of the spine: of a type, or of a studio by its name. */
export interface SpineRow extends Omit<LaterRail, "title"> {
  of: { type: string } | { studio: string };
}

/** The same row for further down the page. */
export function laterRail({ title, href, games }: Rail): LaterRail {
  return { title, href, ids: games.map(({ idHash }) => idHash) };
}

/** How many games a row shows. */
export const RAIL_LENGTH = 14;
/** Fewer are no row, only what happened to be there. */
const SHORTEST_RAIL = 6;
const STUDIO_RAILS = 3;

/** The games played most this week, the first first; empty while too few were played to rank. */
export function popularGames(catalogue: Catalogue, popularity: Popularity, limit: number): ListedGame[] {
  const byId = new Map(catalogue.games.map((game) => [game.idHash, game]));
  const games = [...popularity.keys()].flatMap((id) => byId.get(id) ?? []);

  return games.length >= SHORTEST_RAIL ? games.slice(0, limit) : [];
}

/** The games that are new, those played already first. */
export function newGames(catalogue: Catalogue, popularity: Popularity): Omit<Rail, "title"> {
  const fresh = catalogue.games.filter((game) => game.isNew);

  return {
    href: lobbyPath({ ...NO_FILTERS, features: ["new"] }),
    games: fresh.length >= SHORTEST_RAIL ? sample(fresh, popularity) : [],
  };
}

// What every request shares until the catalogue or the ranking is another.
const spines = new WeakMap<Catalogue, { popularity: Popularity; rails: readonly SpineRow[] }>();

/** The spine of the lobby: a row for each type of games, then for the studios played most. */
export function spineRails(catalogue: Catalogue, popularity: Popularity): readonly SpineRow[] {
  const known = spines.get(catalogue);
  if (known?.popularity === popularity) return known.rails;
  const rails = makeSpine(catalogue, popularity);
  spines.set(catalogue, { popularity, rails });

  return rails;
}

function makeSpine(catalogue: Catalogue, popularity: Popularity): SpineRow[] {
  const types = catalogue.types
    .filter(({ gameCount }) => gameCount >= SHORTEST_RAIL)
    .sort((a, b) => compareTypes(a.id, b.id))
    .map(({ id }) => ({
      of: { type: id },
      href: lobbyPath({ ...NO_FILTERS, types: [id] }),
      ids: idsOf(
        catalogue.games.filter(({ type }) => type === id),
        popularity,
      ),
    }));
  const rounds = new Map<string, number>();
  for (const { idHash, studio } of catalogue.games) {
    rounds.set(studio, (rounds.get(studio) ?? 0) + (popularity.get(idHash) ?? 0));
  }
  const studios = catalogue.studios
    .filter(({ gameCount }) => gameCount >= SHORTEST_RAIL)
    .sort((a, b) => (rounds.get(b.id) ?? 0) - (rounds.get(a.id) ?? 0) || b.gameCount - a.gameCount)
    .slice(0, STUDIO_RAILS)
    .map(({ id, name }) => ({
      of: { studio: name },
      href: lobbyPath({ ...NO_FILTERS, studios: [id] }),
      ids: idsOf(
        catalogue.games.filter(({ studio }) => studio === id),
        popularity,
      ),
    }));

  return [...types, ...studios];
}

function idsOf(games: readonly ListedGame[], popularity: Popularity): string[] {
  return sample(games, popularity).map(({ idHash }) => idHash);
}

/** The played ones by how much; the rest from all over the alphabet, or every row would be of games with an A. */
function sample(games: readonly ListedGame[], popularity: Popularity): ListedGame[] {
  const rounds = ({ idHash }: ListedGame) => popularity.get(idHash) ?? 0;
  const played = games.filter((game) => rounds(game) > 0).sort((a, b) => rounds(b) - rounds(a));
  const others = games.filter((game) => rounds(game) === 0);
  const wanted = Math.max(0, RAIL_LENGTH - played.length);
  const step = Math.max(1, Math.floor(others.length / Math.max(1, wanted)));
  const spread = others.filter((_, place) => place % step === 0).slice(0, wanted);

  return [...played.slice(0, RAIL_LENGTH), ...spread];
}
