import {
  type CatalogueGroup,
  type CatalogueIndex,
  FLAGS,
  ID_MARK,
  type ListedGame,
  NAME_MARK,
  shortId,
} from "./catalogue-index";

/** What an index is made of. */
export interface IndexSource {
  version: string;
  games: readonly ListedGame[];
  studios: readonly CatalogueGroup[];
  types: readonly CatalogueGroup[];
}

/** Letters that JSON can do without; a browser reads text that has none of them faster, on the page's own thread. */
const BEYOND_ASCII = /[\u0080-\uffff]/g;

/** The offered games as JSON for the browser, packed by columns and in ASCII alone. */
export function packIndex(source: IndexSource): string {
  return JSON.stringify(compactIndex(source)).replace(
    BEYOND_ASCII,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function compactIndex({ version, games, studios, types }: IndexSource): CatalogueIndex {
  const studioPlaces = new Map(studios.map(({ id }, place) => [id, place]));
  const typePlaces = new Map(types.map(({ id }, place) => [id, place]));
  const imagePrefix = commonPrefix(games.flatMap(({ imageUrl }) => (imageUrl === null ? [] : [imageUrl])));

  return {
    version,
    studios: [...studios],
    types: [...types],
    ids: games.map(({ idHash, studio }) =>
      hasStudioPrefix(idHash, studio) ? idHash.slice(studio.length + 1) : idHash,
    ),
    names: games.map(({ name }) => name),
    studioOf: games.map(({ studio }) => studioPlaces.get(studio) ?? -1),
    typeOf: games.map(({ type }) => typePlaces.get(type) ?? -1),
    flags: games.map(flagsOf),
    imagePrefix,
    images: games.map(({ imageUrl, idHash }) =>
      imageUrl === null ? null : mark(imageUrl.slice(imagePrefix.length), idHash),
    ),
  };
}

function hasStudioPrefix(idHash: string, studio: string): boolean {
  return idHash.startsWith(`${studio}/`);
}

function flagsOf(game: ListedGame): number {
  return (
    (game.hasFreeRounds ? FLAGS.hasFreeRounds : 0) |
    (game.hasDemo ? FLAGS.hasDemo : 0) |
    (game.hasJackpot ? FLAGS.hasJackpot : 0) |
    (game.hasBonusBuy ? FLAGS.hasBonusBuy : 0) |
    (game.isNew ? FLAGS.isNew : 0) |
    (hasStudioPrefix(game.idHash, game.studio) ? FLAGS.hasStudioPrefix : 0)
  );
}

/** Most pictures are named after their game: marked, they are all the same few letters. */
function mark(image: string, idHash: string): string {
  const isMarkable = idHash !== "" && shortId(idHash) !== "";

  return isMarkable ? image.replace(idHash, ID_MARK).replace(shortId(idHash), NAME_MARK) : image;
}

function commonPrefix(texts: readonly string[]): string {
  let prefix = texts[0] ?? "";
  for (const text of texts) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);

  return prefix;
}
