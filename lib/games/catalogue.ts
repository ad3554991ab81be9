import { createHash } from "node:crypto";
import { GAME_TYPES } from "@/lib/aggregator";
import { type Db, onceGlobally, Prisma } from "@/lib/db";
import type { CatalogueGroup, ListedGame } from "./catalogue-index";
import { IS_LISTED, selectGames } from "./game-details";
import { LISTING_ACTIONS } from "./listing-actions";

/** What the lobby lists now: games that are available, enabled and not hidden. Never changed in place. */
export interface Catalogue {
  /** Changes when any game in it does; the same in every process. */
  version: string;
  /** By name. */
  games: readonly ListedGame[];
  /** By name. */
  studios: readonly CatalogueGroup[];
  /** In the order of `GAME_TYPES`. */
  types: readonly CatalogueGroup[];
}

// A change shows after this long at most, in every process.
const RECHECK_MS = 1_000;
// Catches what went past the markers, such as a hand in the database.
const RELOAD_MS = 60_000;

const BY_NAME = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * The offered games, from a snapshot that all requests of the process share.
 *
 * At most once a second one request asks the database whether a sync or an operator changed
 * anything; only then are the games read again.
 *
 * @throws When the database does.
 */
export function getCatalogue(db: Db): Promise<Catalogue> {
  const snapshots = onceGlobally("catalogues", () => new WeakMap<Db, Snapshot>());
  const snapshot = snapshots.get(db) ?? new Snapshot(db);
  snapshots.set(db, snapshot);

  return snapshot.current();
}

class Snapshot {
  readonly #db: Db;
  #catalogue: Catalogue | null = null;
  #marker = "";
  #checkedAt = Number.NEGATIVE_INFINITY;
  #loadedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<Catalogue> | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async current(): Promise<Catalogue> {
    if (this.#catalogue && performance.now() - this.#checkedAt < RECHECK_MS) return this.#catalogue;
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null;
    });

    return this.#checking;
  }

  async #check(): Promise<Catalogue> {
    const checkedAt = performance.now();
    // Read before the games: a change in between is noticed at the next check.
    const marker = await readMarker(this.#db);
    if (!this.#catalogue || marker !== this.#marker || checkedAt - this.#loadedAt > RELOAD_MS) {
      this.#catalogue = await loadCatalogue(this.#db, this.#catalogue);
      this.#loadedAt = checkedAt;
    }
    this.#marker = marker;
    this.#checkedAt = checkedAt;

    return this.#catalogue;
  }
}

/**
 * Text that differs after every change of what is offered. Only the audit's last minutes are
 * looked at: an older change leaving them costs one more reading, and is never missed.
 */
async function readMarker(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<{ marker: string }[]>`
    SELECT concat_ws(' ',
      (SELECT id FROM catalogue_syncs WHERE status = 'succeeded' ORDER BY started_at DESC LIMIT 1),
      (
        SELECT concat_ws(' ', count(*), max(created_at)) FROM audit_entries
        WHERE created_at > now() - interval '10 minutes' AND action = ANY(${[...LISTING_ACTIONS]}::text[])
      )
    ) AS marker`;

  return row?.marker ?? "";
}

/** The previous snapshot itself when nothing in it changed, so that whatever was made of it stays good. */
async function loadCatalogue(db: Db, previous: Catalogue | null): Promise<Catalogue> {
  const rows = await selectGames(db, Prisma.sql`WHERE ${IS_LISTED} ORDER BY id_hash COLLATE "C"`);
  const games = rows.map(toListed);
  const version = createHash("sha256").update(JSON.stringify(games)).digest("base64url").slice(0, 16);
  if (previous?.version === version) return previous;

  const groups = {
    studios: groupsOf(games, "studio", "studioName").sort((a, b) => BY_NAME.compare(a.name, b.name)),
    types: groupsOf(games, "type", "type").sort((a, b) => typePlace(a.id) - typePlace(b.id)),
  };

  return { version, games: games.sort((a, b) => BY_NAME.compare(a.name, b.name)), ...groups };
}

function toListed(game: ListedGame): ListedGame {
  return {
    idHash: game.idHash,
    name: game.name,
    type: game.type,
    studio: game.studio,
    studioName: game.studioName,
    imageUrl: game.imageUrl,
    hasFreeRounds: game.hasFreeRounds,
    hasDemo: game.hasDemo,
    hasJackpot: game.hasJackpot,
    hasBonusBuy: game.hasBonusBuy,
    isNew: game.isNew,
  };
}

function groupsOf(games: readonly ListedGame[], id: "studio" | "type", name: "studioName" | "type"): CatalogueGroup[] {
  const groups = new Map<string, CatalogueGroup>();
  for (const game of games) {
    const group = groups.get(game[id]) ?? { id: game[id], name: game[name], gameCount: 0 };
    group.gameCount += 1;
    groups.set(group.id, group);
  }

  return [...groups.values()];
}

function typePlace(type: string): number {
  const types: readonly string[] = GAME_TYPES;

  return types.indexOf(type);
}

/** The studios of the offered games with their counts, by name. */
export async function listStudios(db: Db): Promise<readonly CatalogueGroup[]> {
  return (await getCatalogue(db)).studios;
}
