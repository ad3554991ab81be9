import type { Catalogue, ListedGame, Popularity, Promotions } from "@/lib/games";
import { listOfType, PIN_SLOTS, POPULAR_LIST, placePins } from "@/lib/games/place-pins";
import { lobbyPath, NO_FILTERS } from "./lobby-filters";
import { compareTypes } from "./type-label";

/** A row of games with the way to all of them. */
export interface Rail {
  title: string;
  /** Where "See all" leads; left out where the row is all there is. */
  href?: string;
  games: readonly ListedGame[];
}

/** A row whose games the browser looks up in the catalogue once the row comes near. */
export interface LaterRail {
  title: string;
  href?: string;
  ids: readonly string[];
}

/** A row of the spine: of a type, or of a studio by its name. */
export interface SpineRow extends Omit<LaterRail, "title"> {
  of: { type: string } | { studio: string };
}

/** The same row for further down the page. */
export function laterRail({ title, href, games }: Rail): LaterRail {
  return { title, ...(href !== undefined && { href }), ids: games.map(({ idHash }) => idHash) };
}

/** How many games a row shows: as many as have places that can be fixed. */
export const RAIL_LENGTH = PIN_SLOTS;
/** Fewer are no row, only what happened to be there. */
const SHORTEST_RAIL = 6;
const STUDIO_RAILS = 3;

/**
 * The games played most this week, the first first, with the operator's at their places. Too few
 * played games are no ranking: then the operator's stand alone.
 */
export function popularGames(
  catalogue: Catalogue,
  popularity: Popularity,
  promotions: Promotions,
  limit: number,
): ListedGame[] {
  const byId = byIdOf(catalogue);
  const played = [...popularity.keys()].flatMap((id) => byId.get(id) ?? []);
  const ranked = played.length >= SHORTEST_RAIL ? played : [];

  return withPins(ranked, catalogue, promotions, POPULAR_LIST).slice(0, limit);
}

/** The games the operator recommends, those played most first. */
export function featuredGames(catalogue: Catalogue, popularity: Popularity, { featured }: Promotions): ListedGame[] {
  const byId = byIdOf(catalogue);
  const rounds = ({ idHash }: ListedGame) => popularity.get(idHash) ?? 0;

  return featured
    .flatMap((id) => byId.get(id) ?? [])
    .sort((one, other) => rounds(other) - rounds(one))
    .slice(0, RAIL_LENGTH);
}

function withPins(
  ranked: readonly ListedGame[],
  catalogue: Catalogue,
  { pins }: Promotions,
  list: string,
): ListedGame[] {
  const byId = byIdOf(catalogue);
  const pinned = (pins.get(list) ?? []).flatMap(({ slot, gameId }) => {
    const game = byId.get(gameId);
    return game ? { slot, game } : [];
  });

  return placePins(ranked, pinned);
}

// What every request of one catalogue shares.
const indexes = new WeakMap<Catalogue, ReadonlyMap<string, ListedGame>>();

function byIdOf(catalogue: Catalogue): ReadonlyMap<string, ListedGame> {
  const index = indexes.get(catalogue) ?? new Map(catalogue.games.map((game) => [game.idHash, game]));
  indexes.set(catalogue, index);

  return index;
}

/** The games that are new, those played already first. */
export function newGames(catalogue: Catalogue, popularity: Popularity): Omit<Rail, "title"> {
  const fresh = catalogue.games.filter((game) => game.isNew);

  return {
    href: lobbyPath({ ...NO_FILTERS, features: ["new"] }),
    games: fresh.length >= SHORTEST_RAIL ? sample(fresh, popularity) : [],
  };
}

// What every request shares until the catalogue, the ranking or the operator's choices are others.
const spines = new WeakMap<Catalogue, { popularity: Popularity; promotions: Promotions; rails: readonly SpineRow[] }>();

/** The spine of the lobby: a row for each type of games, then for the studios played most. */
export function spineRails(catalogue: Catalogue, popularity: Popularity, promotions: Promotions): readonly SpineRow[] {
  const known = spines.get(catalogue);
  if (known?.popularity === popularity && known.promotions === promotions) return known.rails;
  const rails = makeSpine(catalogue, popularity, promotions);
  spines.set(catalogue, { popularity, promotions, rails });

  return rails;
}

function makeSpine(catalogue: Catalogue, popularity: Popularity, promotions: Promotions): SpineRow[] {
  const types = catalogue.types
    .filter(({ gameCount }) => gameCount >= SHORTEST_RAIL)
    .sort((a, b) => compareTypes(a.id, b.id))
    .map(({ id }) => ({
      of: { type: id },
      href: lobbyPath({ ...NO_FILTERS, types: [id] }),
      ids: withPins(
        sample(
          catalogue.games.filter(({ type }) => type === id),
          popularity,
        ),
        catalogue,
        promotions,
        listOfType(id),
      )
        .slice(0, RAIL_LENGTH)
        .map(({ idHash }) => idHash),
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
      ids: sample(
        catalogue.games.filter(({ studio }) => studio === id),
        popularity,
      ).map(({ idHash }) => idHash),
    }));

  return [...types, ...studios];
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
