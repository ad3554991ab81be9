// Runs in the browser too: no imports of the server.

/** A game as lists show it: plain fields, nothing that changes while a page is open. */
export interface ListedGame {
  /** The aggregator's stable name of the game; what it is launched by. */
  idHash: string;
  name: string;
  type: string;
  studio: string;
  studioName: string;
  imageUrl: string | null;
  hasFreeRounds: boolean;
  hasDemo: boolean;
  hasJackpot: boolean;
  hasBonusBuy: boolean;
  isNew: boolean;
}

/** A studio or a type of games, and how many games it has. */
export interface CatalogueGroup {
  /** As in the games' `studio` or `type`. */
  id: string;
  name: string;
  gameCount: number;
}

/**
 * The offered games by columns: small on the wire, because like stands beside like. Each
 * column has one entry per game, in the order of names. Read it with `expandIndex`.
 */
export interface CatalogueIndex {
  /** Changes when any game in it does. */
  version: string;
  studios: CatalogueGroup[];
  types: CatalogueGroup[];
  /** Without the studio's prefix where the id has it; see `hasStudioPrefix`. */
  ids: string[];
  names: string[];
  /** Places in `studios`. */
  studioOf: number[];
  /** Places in `types`. */
  typeOf: number[];
  /** Sums of `FLAGS`. */
  flags: number[];
  /** What all pictures' addresses begin with. */
  imagePrefix: string;
  /** The rest of each address, with `ID_MARK` and `NAME_MARK` in it; null without a picture. */
  images: (string | null)[];
}

/** The bits of a game's flags. */
export const FLAGS = {
  hasFreeRounds: 1,
  hasDemo: 2,
  hasJackpot: 4,
  hasBonusBuy: 8,
  isNew: 16,
  hasStudioPrefix: 32,
} as const;

/** Stands for the game's id in its picture's address. No parsed URL holds a line feed or a tab. */
export const ID_MARK = "\n";

/** Stands for what follows the last slash of the game's id. */
export const NAME_MARK = "\t";

/**
 * Unpacks an index, or a part of it, into games in the order of names.
 *
 * @param from First place of the part.
 * @param to Place behind its last.
 * @throws When the columns do not belong together.
 */
export function expandIndex(index: CatalogueIndex, from = 0, to = index.names.length): ListedGame[] {
  return index.names.slice(from, to).map((name, offset) => {
    const place = from + offset;
    const studio = index.studios[index.studioOf[place] ?? -1];
    const type = index.types[index.typeOf[place] ?? -1];
    const id = index.ids[place];
    const flags = index.flags[place] ?? 0;
    if (!studio || !type || id === undefined) throw new Error(`The catalogue's columns differ at ${place}`);

    const idHash = flags & FLAGS.hasStudioPrefix ? `${studio.id}/${id}` : id;
    const image = index.images[place] ?? null;

    return {
      idHash,
      name,
      type: type.id,
      studio: studio.id,
      studioName: studio.name,
      imageUrl: image === null ? null : index.imagePrefix + unmark(image, idHash),
      hasFreeRounds: (flags & FLAGS.hasFreeRounds) !== 0,
      hasDemo: (flags & FLAGS.hasDemo) !== 0,
      hasJackpot: (flags & FLAGS.hasJackpot) !== 0,
      hasBonusBuy: (flags & FLAGS.hasBonusBuy) !== 0,
      isNew: (flags & FLAGS.isNew) !== 0,
    };
  });
}

/** What follows the last slash of a game's id. */
export function shortId(idHash: string): string {
  return idHash.slice(idHash.lastIndexOf("/") + 1);
}

function unmark(image: string, idHash: string): string {
  return image.split(ID_MARK).join(idHash).split(NAME_MARK).join(shortId(idHash));
}
