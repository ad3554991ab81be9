import type { SeededRandom } from "../random";
import { escapeMarkup } from "./svg";

/** Faces every machine has something like, as wide as the widest of them. */
const FACES = [
  { family: "Georgia,'DejaVu Serif',serif", weight: 700, width: 0.7, isUpper: false },
  { family: "'Arial Black',Impact,'DejaVu Sans',sans-serif", weight: 900, width: 0.77, isUpper: true },
  { family: "'Trebuchet MS','Liberation Sans',sans-serif", weight: 800, width: 0.7, isUpper: false },
  { family: "'Palatino Linotype',Palatino,'Liberation Serif',serif", weight: 700, width: 0.83, isUpper: true },
  { family: "'Arial Narrow','Liberation Sans Narrow',sans-serif", weight: 800, width: 0.77, isUpper: true },
] as const;

const NARROW = /[IJijlt1 '.,:!-]/;
const WIDE = /[MWmw]/;
const MAX_LETTERS_IN_LINE = 13;
const MAX_FONT_PX = 50;
const MIN_FONT_PX = 17;

/** A title set in one to three lines that fit the width. */
export interface Title {
  svg: string;
  height: number;
}

/** Sets the title with its last line on `baseline`; colours come from the gradient #t. */
export function setTitle(name: string, random: SeededRandom, width: number, baseline: number, ink: string): Title {
  const face = random.pick(FACES);
  const lines = breakLines(face.isUpper ? name.toLocaleUpperCase("en") : name);
  const longest = Math.max(...lines.map(widthInLetters), 5);
  const size = Math.max(MIN_FONT_PX, Math.min(MAX_FONT_PX, Math.floor((width * 0.88) / (longest * face.width))));
  const leading = Math.round(size * 1.02);
  const top = baseline - leading * (lines.length - 1);
  const tspans = lines
    .map((line, index) => `<tspan x="${width / 2}" y="${top + leading * index}">${escapeMarkup(line)}</tspan>`)
    .join("");

  return {
    svg: `<text font-family="${face.family}" font-weight="${face.weight}" font-size="${size}" text-anchor="middle" fill="url(#t)" stroke="${ink}" stroke-width="${Math.max(4, Math.round(size / 6))}" stroke-linejoin="round" paint-order="stroke">${tspans}</text>`,
    height: leading * lines.length,
  };
}

/** How wide a line is, in letters of middling width. */
function widthInLetters(line: string): number {
  return [...line].reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.55 : WIDE.test(letter) ? 1.3 : 1), 0);
}

/** Breaks between words, evenly: the fewest lines that stay short. */
function breakLines(name: string): string[] {
  const words = name.split(" ");
  const count = Math.min(3, words.length, Math.ceil([...name].length / MAX_LETTERS_IN_LINE));
  const target = [...name].length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const wouldBe = last === undefined ? 0 : [...last].length + 1 + [...word].length;
    const isRoomier = last !== undefined && (wouldBe <= target + 2 || lines.length === count);
    if (isRoomier) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }

  return lines;
}
