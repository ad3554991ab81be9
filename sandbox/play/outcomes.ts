import { randomInt } from "node:crypto";

/** Symbols are numbers from 0 (common) to 6 (rare); each game draws its own pictures for them. */
export const SYMBOL_COUNT = 7;
export const REEL_COUNT = 5;
export const ROW_COUNT = 3;

/** What three, four and five of a symbol pay, as multiples of the bet. */
export const PAYS: readonly (readonly [number, number, number])[] = [
  [0.5, 1.5, 5],
  [0.5, 2, 8],
  [1, 3, 10],
  [1, 5, 20],
  [2, 15, 50],
  [3, 30, 100],
  [5, 100, 250],
];

/** The row each line passes through on each reel. */
export const LINES: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1],
  [0, 0, 0, 0, 0],
  [2, 2, 2, 2, 2],
  [0, 1, 2, 1, 0],
  [2, 1, 0, 1, 2],
];

/** How often, in 10,000 rounds, a round pays each multiple: 41 % of rounds win, 93.95 % comes back. */
export const ODDS: readonly (readonly [multiple: number, weight: number])[] = [
  [0, 5870],
  [0.5, 1500],
  [1, 1300],
  [1.5, 350],
  [2, 390],
  [3, 200],
  [5, 140],
  [8, 80],
  [10, 60],
  [15, 40],
  [20, 30],
  [30, 20],
  [50, 12],
  [100, 6],
  [250, 2],
];

/** One round as the reels show it. */
export interface SpinOutcome {
  /** Reel by reel, each from top to bottom. */
  reels: number[][];
  winCents: number;
  /** The line that pays and on how many reels; null in a round that wins nothing. */
  win: { line: number; count: number; symbol: number } | null;
}

/** Draws a round with the system's random source: the prize first, then reels that show exactly it. */
export function drawOutcome(betCents: number): SpinOutcome {
  const multiple = drawMultiple();
  const combination = drawCombination(multiple);
  const line = combination ? randomInt(LINES.length) : 0;
  for (;;) {
    const reels = drawReels();
    if (combination) place(reels, line, combination);
    const wins = winningLines(reels);
    const isExact = combination
      ? wins.length === 1 && wins[0]?.line === line && wins[0].count === combination.count
      : wins.length === 0;
    if (isExact) return { reels, winCents: Math.round(betCents * multiple), win: wins[0] ?? null };
  }
}

/** The lines on which a symbol stands at least three times from the left. */
export function winningLines(reels: readonly (readonly number[])[]) {
  return LINES.flatMap((rows, line) => {
    const symbols = rows.map((row, reel) => reels[reel]?.[row] ?? -1);
    const symbol = symbols[0] ?? -1;
    const end = symbols.findIndex((each) => each !== symbol);
    const count = end < 0 ? symbols.length : end;

    return count >= 3 ? [{ line, count, symbol }] : [];
  });
}

function drawMultiple(): number {
  let left = randomInt(ODDS.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [multiple, weight] of ODDS) {
    left -= weight;
    if (left < 0) return multiple;
  }

  return 0;
}

/** One of the symbols and lengths that pay this multiple; null for a round that pays nothing. */
function drawCombination(multiple: number): { symbol: number; count: number } | null {
  if (multiple === 0) return null;
  const combinations = PAYS.flatMap((pays, symbol) =>
    pays.flatMap((pay, index) => (pay === multiple ? [{ symbol, count: index + 3 }] : [])),
  );

  return combinations[randomInt(combinations.length)] ?? null;
}

function drawReels(): number[][] {
  return Array.from({ length: REEL_COUNT }, () => Array.from({ length: ROW_COUNT }, () => randomInt(SYMBOL_COUNT)));
}

function place(reels: number[][], line: number, { symbol, count }: { symbol: number; count: number }): void {
  for (let reel = 0; reel < count; reel += 1) {
    const row = LINES[line]?.[reel];
    const column = reels[reel];
    if (row !== undefined && column) column[row] = symbol;
  }
}
