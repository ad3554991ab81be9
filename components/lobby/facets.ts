import type { ListedGame } from "@/lib/games/catalogue-index";
import { FEATURES, type Feature, type LobbyFilters } from "./lobby-filters";
import { compareTypes } from "./type-label";

/** One value to filter by, and how many games it would leave. */
export interface Facet<Value extends string = string> {
  value: Value;
  count: number;
}

/** A studio to filter by. */
export interface StudioFacet extends Facet {
  name: string;
}

/** What the lobby can be filtered by. */
export interface Facets {
  types: readonly Facet[];
  studios: readonly StudioFacet[];
  /** Only what some game has: not every studio tells everything. */
  features: readonly Facet<Feature>[];
}

const HAS = {
  new: (game) => game.isNew,
  demo: (game) => game.hasDemo,
  "free-rounds": (game) => game.hasFreeRounds,
  jackpot: (game) => game.hasJackpot,
  "bonus-buy": (game) => game.hasBonusBuy,
} as const satisfies Record<Feature, (game: ListedGame) => boolean>;

/** Whether a game passes every filter but the words searched for. */
export function passesFilters(game: ListedGame, filters: LobbyFilters): boolean {
  return passesTypes(game, filters) && passesStudios(game, filters) && passesFeatures(game, filters);
}

/**
 * Counts what each choice would show, given all the others: within types and studios choices add up, so
 * their own kind does not narrow them. Choices that would leave nothing stay listed, with zero, so that
 * lists do not jump while typing.
 *
 * @param all Every game, for the names of all choices.
 * @param found The games the words found, before any filter.
 */
export function countFacets(all: readonly ListedGame[], found: readonly ListedGame[], filters: LobbyFilters): Facets {
  const choices = choicesOf(all);
  const types = new Map(choices.types.map((type) => [type, 0]));
  const studios = new Map([...choices.studioNames.keys()].map((studio) => [studio, 0]));
  const features = new Map(choices.features.map((feature) => [feature, 0]));

  for (const game of found) {
    const isOfTypes = passesTypes(game, filters);
    const isOfStudios = passesStudios(game, filters);
    const hasFeatures = passesFeatures(game, filters);
    if (isOfStudios && hasFeatures) add(types, game.type);
    if (isOfTypes && hasFeatures) add(studios, game.studio);
    if (!isOfTypes || !isOfStudios || !hasFeatures) continue;
    for (const feature of features.keys()) if (HAS[feature](game)) add(features, feature);
  }

  return {
    types: listed(types).sort((a, b) => compareTypes(a.value, b.value)),
    studios: listed(studios)
      .map((studio) => ({ ...studio, name: choices.studioNames.get(studio.value) ?? studio.value }))
      .sort((a, b) => a.name.localeCompare(b.name, "en")),
    features: listed(features),
  };
}

interface Choices {
  types: readonly string[];
  studioNames: ReadonlyMap<string, string>;
  features: readonly Feature[];
}

// The same for each letter typed, and a walk through every game.
const knownChoices = new WeakMap<readonly ListedGame[], Choices>();

function choicesOf(all: readonly ListedGame[]): Choices {
  const known = knownChoices.get(all);
  if (known) return known;
  const choices = {
    types: [...new Set(all.map((game) => game.type))],
    studioNames: new Map(all.map((game) => [game.studio, game.studioName])),
    features: FEATURES.filter((feature) => all.some(HAS[feature])),
  };
  knownChoices.set(all, choices);

  return choices;
}

function passesTypes(game: ListedGame, { types }: LobbyFilters): boolean {
  return types.length === 0 || types.includes(game.type);
}

function passesStudios(game: ListedGame, { studios }: LobbyFilters): boolean {
  return studios.length === 0 || studios.includes(game.studio);
}

function passesFeatures(game: ListedGame, { features }: LobbyFilters): boolean {
  return features.every((feature) => HAS[feature](game));
}

function add<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function listed<Value extends string>(counts: Map<Value, number>): Facet<Value>[] {
  return [...counts].map(([value, count]) => ({ value, count }));
}
