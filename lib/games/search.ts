// Runs in the browser too: no imports of the server.
import uFuzzy from "@leeoniya/ufuzzy";
import { once } from "@/lib/once";

/** What search needs to know of a game. */
export interface SearchableGame {
  name: string;
  studioName: string;
  type: string;
  studio: string;
}

/** Narrows what is found; an empty or absent list lets everything through. */
export interface SearchFilters {
  types?: readonly string[];
  studios?: readonly string[];
}

export interface GameSearch<Game extends SearchableGame> {
  /** Finds games by words, best first; without words all that pass the filters, in the order given. */
  (query: string, filters?: SearchFilters): Game[];
  /** Does beforehand, for the games there are, what the next search would have to wait for. */
  prepare: () => void;
}

// Longer queries are pasted by accident, and each further word multiplies the orders to try.
const MAX_QUERY_LENGTH = 60;
const MAX_WORDS_OUT_OF_ORDER = 4;
// Ranking costs far more than finding; beyond this many, the plain ranks below do alone.
const MAX_FINELY_RANKED = 250;

// The matchers are made when first needed: their expressions keep a page that only loads busy.

// One wrong, missing, added or swapped letter in each word of five letters or more.
const LATIN = once(() => new uFuzzy({ intraMode: 1 }));
// Half as fast; for words in other alphabets.
const UNIVERSAL = once(
  () =>
    new uFuzzy({
      unicode: true,
      intraMode: 1,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: "\\p{Ll}\\p{Lu}",
      intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
    }),
);
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * A search over names and studios, tolerant of accents, the order of words and punctuation, and of typing errors
 * where nothing is spelt so. Build it once per catalogue: some 150 ms for 40,000 games, unless it was prepared while
 * they came; then 1 to 5 ms for a first letter, less for each that follows it, and 2 to 5 ms where errors are forgiven.
 *
 * @param games Others may be added at its end.
 */
export function createGameSearch<Game extends SearchableGame>(games: readonly Game[]): GameSearch<Game> {
  const texts: Texts = { names: [], haystack: [], unspaced: [] };
  // A few dozen studios make all the games.
  const studios = new Map<string, string>();
  let before: Narrowed | undefined;
  const prepare = () => {
    for (const { name, studioName } of games.slice(texts.names.length)) {
      const plainName = plain(name);
      const studio = studios.get(studioName) ?? plain(studioName);
      const text = `${plainName} ${studio}`;
      studios.set(studioName, studio);
      texts.names.push(plainName);
      texts.haystack.push(text);
      texts.unspaced.push(text.replaceAll(" ", ""));
    }
  };
  const search = (query: string, filters: SearchFilters = {}) => {
    const words = plain(query.slice(0, MAX_QUERY_LENGTH));
    const passes = filterOf(filters);
    if (words === "") return games.filter(passes);

    prepare();
    const exact = findExactly(words, texts, before);
    before = { words, gameCount: texts.haystack.length, places: exact };
    const places = exact.length > 0 ? exact : findAlike(words, texts);
    const found: Game[] = [];
    for (const place of ranked(words, places, texts)) {
      const game = games[place];
      if (game && passes(game)) found.push(game);
    }

    return found;
  };

  return Object.assign(search, { prepare });
}

/** What is looked through, in the games' order. */
interface Texts {
  names: string[];
  /** Name and studio. */
  haystack: string[];
  unspaced: string[];
}

/** What was found for words before, in the games' order: who types on finds some of it. */
interface Narrowed {
  words: string;
  /** How many games there were. */
  gameCount: number;
  places: readonly number[];
}

/** Places of the games that have each word somewhere in name or studio, in the games' order. */
function findExactly(words: string, texts: Texts, before: Narrowed | undefined): number[] {
  const parts = words.split(" ");
  const hasParts = (place: number) => parts.every((part) => texts.haystack[place]?.includes(part));
  // Who types on finds less and less: none that lacked the letters until here.
  if (before?.gameCount === texts.haystack.length && words.startsWith(before.words)) {
    return before.places.filter(hasParts);
  }

  const places: number[] = [];
  texts.haystack.forEach((_, place) => {
    if (hasParts(place)) places.push(place);
  });

  return places;
}

/** Places of the games whose name and studio resemble the words, best first. */
function findAlike(words: string, texts: Texts): number[] {
  const fuzzy = (BEYOND_ASCII.test(words) ? UNIVERSAL : LATIN)();
  const [found, info, order] = fuzzy.search(texts.haystack, words, MAX_WORDS_OUT_OF_ORDER, MAX_FINELY_RANKED);
  const places = info && order ? order.flatMap((at) => info.idx[at] ?? []) : (found ?? []);

  return places.length > 0 ? places : findUnspaced(words, texts);
}

/** Within one rank the order stays. One letter finds most games: sorting them would take longer than finding. */
function ranked(words: string, places: readonly number[], { names, haystack }: Texts): number[] {
  const rankOf = rankerOf(words);
  const ranks: number[][] = [[], [], [], [], [], [], [], []];
  for (const place of places) ranks[rankOf(names[place] ?? "", haystack[place] ?? "")]?.push(place);

  // Many times faster than to flatten them.
  return ([] as number[]).concat(...ranks);
}

/** The lower, the sooner shown: what was typed exactly comes before what it resembles. */
function rankerOf(words: string): (name: string, text: string) => number {
  const beginning = ` ${words}`;
  const parts = words.split(" ");

  return (name, text) => {
    if (name.startsWith(words)) {
      if (name.length === words.length) return 0;

      return name[words.length] === " " ? 1 : 2;
    }
    if (name.includes(beginning)) return 3;
    if (name.includes(words)) return 4;
    if (parts.length > 1 && parts.every((part) => name.includes(part))) return 5;
    if (text.includes(beginning)) return 6;

    return 7;
  };
}

/** "bigbass" for "Big Bass", "5lions" for "5 Lions": tried only when nothing else is found. */
function findUnspaced(words: string, { unspaced }: Texts): number[] {
  const letters = words.replaceAll(" ", "");

  return unspaced.flatMap((text, place) => (text.includes(letters) ? [place] : []));
}

/**
 * Lower case, without accents, apostrophes and other punctuation, which also makes the
 * matcher's own operators (`-word`, `"words"`) and every regular expression harmless.
 */
function plain(text: string): string {
  // Nine names of ten: what the rest needs would make a large catalogue's first letter wait.
  if (!BEYOND_ASCII.test(text)) {
    return text
      .replace(/['`]+/g, "")
      .toLowerCase()
      .replace(/[^a-z\d]+/g, " ")
      .trim();
  }

  return uFuzzy
    .latinize(text.normalize("NFC"))
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´]+/gu, "")
    .toLowerCase()
    .replace(/[øæœßđð]/g, (letter) => ASCII_OF[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const ASCII_OF: Readonly<Record<string, string>> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d" };

function filterOf({ types = [], studios = [] }: SearchFilters): (game: SearchableGame) => boolean {
  return ({ type, studio }) =>
    (types.length === 0 || types.includes(type)) && (studios.length === 0 || studios.includes(studio));
}
