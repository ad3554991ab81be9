import { SeededRandom } from "../random";
import type { GameKind, Theme } from "./kinds";
import { WIRE_TYPES } from "./kinds";
import { inventName, renamed } from "./names";
import { STUDIOS, type Studio } from "./studios";

/** How getGame answers for a game: the address itself, or an object holding it under this key. */
export type LaunchShape = "string" | "gameurl" | "game_url" | "url";

/** One generated game. */
export interface Game {
  id: number;
  /** "studio/GameName": unique, and the same at every start. */
  idHash: string;
  name: string;
  /** The name in Latin letters, for pictures on machines without the other fonts. */
  latinName: string;
  studio: Studio;
  kind: GameKind;
  theme: Theme;
  wireType: string;
  isFreeRoundsSupported: boolean;
  isDemoSupported: boolean;
  isNew: boolean;
  hasJackpot: boolean;
  isFeatureBuySupported: boolean;
  launchShape: LaunchShape;
  sendsSessionId: boolean;
  /** Which of the optional fields its row carries: real lists are uneven. */
  isRowComplete: boolean;
}

/** All games, in the order of the list. */
export class Catalogue {
  readonly games: readonly Game[];
  readonly #byIdHash: ReadonlyMap<string, Game>;

  constructor(count: number) {
    this.games = generateGames(count);
    this.#byIdHash = new Map(this.games.map((game) => [game.idHash, game]));
  }

  find(idHash: string): Game | null {
    return this.#byIdHash.get(idHash) ?? null;
  }
}

/** A game depends on its index and on the games before it, never on the count: a longer list only adds. */
function generateGames(count: number): Game[] {
  const names = new Set<string>();
  const idHashes = new Set<string>();
  const games: Game[] = [];

  for (let index = 0; index < count; index += 1) {
    const random = new SeededRandom(`game ${index}`);
    // The first sixty games go round the studios once, so that even a short list has them all.
    const studio = STUDIOS[index] ?? random.weighted(STUDIOS.map((each) => [each, each.weight] as const));
    const kind = random.pick(studio.kinds);

    let named = inventName(kind, random);
    let idHash = `${studio.slug}/${asIdentifier(named.latin)}`;
    for (let attempt = 0; names.has(named.name) || idHashes.has(idHash); attempt += 1) {
      named = attempt % 2 === 0 ? renamed(inventName(kind, random), attempt, random) : inventName(kind, random);
      idHash = `${studio.slug}/${asIdentifier(named.latin)}`;
    }
    names.add(named.name);
    idHashes.add(idHash);
    games.push({
      ...traits(kind, random),
      id: 1_001 + index * 3,
      idHash,
      name: named.name,
      latinName: named.latin,
      studio,
      kind,
      theme: named.theme,
    });
  }

  return games;
}

function traits(kind: GameKind, random: SeededRandom) {
  const isSlot = kind === "slots";
  const shape = random.weighted<LaunchShape>([
    ["string", 6],
    ["gameurl", 2],
    ["game_url", 1],
    ["url", 1],
  ]);

  return {
    wireType: random.pick(WIRE_TYPES[kind]),
    isFreeRoundsSupported: isSlot && random.chance(0.72),
    isDemoSupported: kind !== "live" && random.chance(0.86),
    isNew: random.chance(0.04),
    hasJackpot: isSlot && random.chance(0.07),
    isFeatureBuySupported: isSlot && random.chance(0.3),
    // Live tables always answer with an object.
    launchShape: kind === "live" && shape === "string" ? ("gameurl" as const) : shape,
    sendsSessionId: random.chance(0.3),
    isRowComplete: random.chance(0.8),
  };
}

/** "Ottoline's Lagoon" → "OttolinesLagoon"; accents are folded, what has no Latin letter is dropped. */
function asIdentifier(latinName: string): string {
  return latinName
    .replace(/[łŁøØ]/g, (letter) => ({ ł: "l", Ł: "L", ø: "o", Ø: "O" })[letter] ?? letter)
    .replace(/&/g, "And")
    .replace(/\+/g, "Plus")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
