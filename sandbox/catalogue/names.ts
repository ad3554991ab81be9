import type { SeededRandom } from "../random";
import { type GameKind, pluralOf, THEME_NOUNS, type Theme } from "./kinds";

/** A game's name, and the same in plain Latin letters where it has others. */
export interface GameName {
  name: string;
  latin: string;
  theme: Theme;
}

const ADJECTIVES = [
  "Amber",
  "Velvet",
  "Silver",
  "Golden",
  "Crimson",
  "Emerald",
  "Midnight",
  "Azure",
  "Ivory",
  "Scarlet",
  "Cobalt",
  "Hidden",
  "Lucky",
  "Wild",
  "Mystic",
  "Electric",
  "Royal",
  "Secret",
  "Burning",
  "Frozen",
  "Hollow",
  "Neon",
  "Dancing",
  "Singing",
  "Wandering",
  "Sleeping",
  "Laughing",
  "Gilded",
  "Painted",
  "Paper",
  "Glass",
  "Copper",
  "Iron",
  "Marble",
  "Opaline",
  "Radiant",
  "Restless",
  "Roaring",
  "Silent",
  "Sunken",
  "Twilight",
  "Vanishing",
  "Whispering",
  "Moonlit",
  "Sunlit",
  "Starry",
  "Thundering",
  "Tropical",
  "Crooked",
  "Daring",
  "Dazzling",
  "Endless",
  "Enchanted",
  "Fabled",
  "Fearless",
  "Forgotten",
  "Grand",
  "Humble",
  "Infinite",
  "Jolly",
];
const NUMBERS = [
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Twelve",
  "Twenty",
  "Forty",
  "Hundred",
  "Thousand",
];
const PEOPLE = [
  "Ottoline",
  "Zoë",
  "Siân",
  "Núria",
  "Renée",
  "Björn",
  "Inès",
  "Matías",
  "Chloé",
  "Jürgen",
  "Søren",
  "Łucja",
  "Åsa",
  "Don Álvaro",
  "Madame Odette",
  "Captain Quill",
  "Doctor Fennimore",
  "Queen Isaura",
  "Old Tobias",
  "Uncle Wen",
  "Aunt Priya",
  "Leonora",
  "Thaddeus",
  "Cosima",
];
const PLACES = [
  "the Amber Coast",
  "Samarra",
  "the Ninth Moon",
  "Old Lisboa",
  "the Blue Delta",
  "Thessaly",
  "the North Wind",
  "Saffron Street",
  "the Lost Valley",
  "Corazón",
  "Port Mirabel",
  "the Glass Mountain",
  "El Dorado Bay",
  "Kyōrin",
  "the Seventh Sea",
  "Montségur",
];
const SUFFIXES = [
  "Deluxe",
  "Gold",
  "Nights",
  "Rush",
  "Express",
  "Extra",
  "XL",
  "Reborn",
  "Hold & Spin",
  "Dice",
  "Cash Link",
  "Fever",
  "Parade",
  "Quest",
  "Legacy",
  "Riches",
];

/** Names in other alphabets, so that search and type meet them early. */
const OTHER_ALPHABETS: readonly (readonly [name: string, latin: string, theme: Theme])[] = [
  ["Золотая Жар-птица", "Zolotaya Zhar-ptitsa", "fire"],
  ["Лунный Сад", "Lunny Sad", "gothic"],
  ["Тайна Байкала", "Tayna Baykala", "sea"],
  ["Царский Самовар", "Tsarsky Samovar", "royal"],
  ["Янтарный Берег", "Yantarny Bereg", "sea"],
  ["Χρυσή Σειρήνα", "Chrysi Seirina", "sea"],
  ["Ο Λαβύρινθος", "O Lavyrinthos", "myth"],
  ["Αστέρια της Νύχτας", "Asteria tis Nychtas", "space"],
  ["ოქროს საწმისი", "Okros Satsmisi", "myth"],
  ["Ոսկե Նուռ", "Voske Nur", "fruit"],
  ["金の龍門", "Kin no Ryumon", "orient"],
  ["月夜の兎", "Tsukiyo no Usagi", "orient"],
  ["황금 호랑이", "Hwanggeum Horangi", "orient"],
  ["玉兔迎春", "Yutu Yingchun", "orient"],
  ["สวนมังกร", "Suan Mangkon", "fire"],
];

const OTHER_KIND_NAMES: Readonly<
  Record<Exclude<GameKind, "slots">, { first: readonly string[]; last: readonly string[] }>
> = {
  live: {
    first: [
      "Velvet",
      "Meridian",
      "Salon",
      "Grand",
      "Emerald",
      "Lightning Row",
      "Parisian",
      "Speed",
      "Diamond",
      "Riviera",
      "Midnight",
      "Lisboa",
      "Prestige",
      "Balcony",
      "Rooftop",
      "Türkçe",
      "Español",
      "Português",
      "Deutsches",
      "Nordic",
    ],
    last: [
      "Roulette",
      "Blackjack",
      "Baccarat",
      "Sic Bo",
      "Dragon & Tiger",
      "Big Wheel Show",
      "Hold'em Table",
      "Craps",
      "Andar Bahar",
      "Teen Patti",
      "Carnival Show",
      "Carousel Live",
    ],
  },
  table: {
    first: [
      "Classic",
      "European",
      "Velvet",
      "Oxford",
      "Zero Lane",
      "Double Ball",
      "Pocket",
      "Gentleman's",
      "Harbour",
      "Atlantic",
      "Perfect Pair",
      "High Window",
      "Côte d'Or",
      "Monarch",
    ],
    last: ["Roulette", "Blackjack", "Baccarat", "Craps", "Sic Bo", "Pai Gow", "Red Dog", "Casino War", "Punto Banco"],
  },
  card: {
    first: [
      "Jacks or Better",
      "Deuces Loose",
      "Bonus",
      "Double Joker",
      "Aces & Faces",
      "Tens Up",
      "All Hands",
      "Royal Draw",
      "Five Fold",
      "Crystal",
      "Riverside",
      "Parlour",
    ],
    last: ["Poker", "Hi-Lo", "Draw", "Solitaire", "Rummy", "Stud", "Video Poker"],
  },
  crash: {
    first: [
      "Comet",
      "Rocket",
      "Zeppelin",
      "Kite",
      "Falcon",
      "Balloon",
      "Pilot",
      "Icarus",
      "Bungee",
      "Skyline",
      "Turbo",
      "Astro",
    ],
    last: ["Climb", "Ascent", "Lift-Off", "Run", "Cash-Out", "Soar", "Ladder", "Drop", "Escape"],
  },
  instant: {
    first: [
      "Lucky",
      "Golden",
      "Cosmic",
      "Turbo",
      "Pixel",
      "Rainbow",
      "Pirate's",
      "Candy",
      "Neon",
      "Jungle",
      "Crystal",
      "Jolly",
      "Señor",
      "Winter",
    ],
    last: [
      "Scratch",
      "Keno",
      "Bingo",
      "Mines",
      "Plinko Falls",
      "Dice Duel",
      "Hi-Lo Dash",
      "Limbo",
      "Coin Flip",
      "Towers",
      "Wheel Spin",
      "Penalty Kick",
    ],
  },
};

/** A name for a game of this kind; the caller sees to it that no two are the same. */
export function inventName(kind: GameKind, random: SeededRandom): GameName {
  if (kind !== "slots") {
    const words = OTHER_KIND_NAMES[kind];
    const name = `${random.pick(words.first)} ${random.pick(words.last)}${random.chance(0.25) ? ` ${random.int(2, 40)}` : ""}`;
    return { name, latin: name, theme: kind };
  }
  if (random.chance(0.006)) {
    const [name, latin, theme] = random.pick(OTHER_ALPHABETS);
    return { name, latin, theme };
  }
  const theme = random.pick(Object.keys(THEME_NOUNS) as (keyof typeof THEME_NOUNS)[]);
  const name = slotName(random.pick(THEME_NOUNS[theme]), random);

  return { name, latin: name, theme };
}

/** A different name for a game whose first one was taken. */
export function renamed(taken: GameName, attempt: number, random: SeededRandom): GameName {
  const isSlot = taken.theme in THEME_NOUNS;
  const suffix =
    isSlot && attempt < 3
      ? random.pick(SUFFIXES)
      : String(attempt < 6 ? random.int(2, 9) * 10 : random.int(100, 99_999));

  return { ...taken, name: `${taken.name} ${suffix}`, latin: `${taken.latin} ${suffix}` };
}

function slotName(noun: string, random: SeededRandom): string {
  const plural = pluralOf(noun);
  const shape = random.weighted([
    ["plain", 9],
    ["suffix", 5],
    ["place", 3],
    ["person", 3],
    ["number", 3],
    ["numeral", 1],
  ] as const);
  switch (shape) {
    case "plain":
      return `${random.pick(ADJECTIVES)} ${noun}`;
    case "suffix":
      return `${random.chance(0.5) ? `${random.pick(ADJECTIVES)} ` : ""}${noun} ${random.pick(SUFFIXES)}`;
    case "place":
      return `${random.chance(0.4) && plural ? plural : noun} of ${random.pick(PLACES)}`;
    case "person":
      return `${random.pick(PEOPLE)}'s ${noun}`;
    case "number":
      return `${random.pick(NUMBERS)} ${plural ?? noun}`;
    case "numeral":
      return `${random.pick(ADJECTIVES)} ${noun} ${random.pick(["II", "III", "100", "40", "27"])}`;
  }
}
