import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Catalogue, Game } from "../catalogue/catalogue";
import { gameRow } from "../catalogue/game-rows";
import type { Fault, FaultScene, Faults } from "../faults";

const gzipAsync = promisify(gzip);
// Higher levels take several times as long for a few per cent.
const GZIP_LEVEL = 5;

/** The body of getGameList, ready to send. */
export interface GameListBody {
  plain: Buffer;
  gzipped: Buffer;
}

/** Serves the game list: built once, then from memory, since forty thousand rows take a while. */
export class GameList {
  #cached: Promise<GameListBody> | null = null;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly faults: Faults,
    private readonly publicUrl: string,
  ) {}

  body(scene: FaultScene): Promise<GameListBody> {
    const malformed = this.faults.strike("malformed-rows", scene);
    const removed = this.faults.strike("remove-games", scene);
    const asObject = this.faults.strike("list-as-object", scene);
    if (!malformed && !removed && !asObject) {
      this.#cached ??= encode(this.#rows(this.catalogue.games));
      return this.#cached;
    }
    const games = removed ? this.catalogue.games.slice(0, -(removed.count ?? 1)) : this.catalogue.games;
    const rows = malformed ? withMalformedRows(this.#rows(games), malformed) : this.#rows(games);

    return encode(asObject ? keyedById(rows) : rows);
  }

  #rows(games: readonly Game[]): unknown[] {
    return games.map((game) => gameRow(game, this.publicUrl));
  }
}

async function encode(response: unknown): Promise<GameListBody> {
  const plain = Buffer.from(JSON.stringify({ error: 0, response }));

  return { plain, gzipped: await gzipAsync(plain, { level: GZIP_LEVEL }) };
}

/** Spreads broken rows evenly through the good ones. */
function withMalformedRows(rows: unknown[], fault: Fault): unknown[] {
  const broken: readonly unknown[] = [
    { id: 9_000_001, name: "No Hash", type: "video-slots" },
    null,
    { id: {}, name: 42, type: [], category: null, id_hash: 7, freerounds_supported: "perhaps", image: false },
    "not a row",
    { id: 9_000_005, name: "", type: "video-slots", id_hash: "" },
  ];
  const count = fault.count ?? 1;
  const gap = Math.max(1, Math.floor(rows.length / count));
  const mixed = [...rows];
  for (let index = 0; index < count; index += 1) mixed.splice(index * (gap + 1), 0, broken[index % broken.length]);

  return mixed;
}

function keyedById(rows: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.map((row, index) => {
      const id = typeof row === "object" && row !== null && "id" in row ? row.id : null;
      return [typeof id === "number" ? String(id) : `row${index}`, row];
    }),
  );
}
