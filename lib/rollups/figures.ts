/** What postings add up to, in cents of one currency. Sums of any rows are sums of their postings. */
export interface Figures {
  /** Stakes taken. */
  readonly betCents: bigint;
  /** Stakes given back by rollbacks. */
  readonly betReversedCents: bigint;
  /** Wins given; those of free rounds are not among them. */
  readonly winCents: bigint;
  /** Wins taken back by rollbacks. */
  readonly winReversedCents: bigint;
  /** Signed, to the players: what staff booked against a studio when they applied an exception. */
  readonly correctedCents: bigint;
  /** Wins of free rounds less those taken back: what the house paid for them. */
  readonly freeRoundsCents: bigint;
  /** Given to players by hand. */
  readonly givenCents: bigint;
  /** Taken from players by hand. */
  readonly takenCents: bigint;
  /** Stakes booked. */
  readonly betCount: bigint;
  /** Rounds with a stake, rolled back ones included; a stake that names no round counts as one. */
  readonly roundCount: bigint;
}

/** The figures by their columns in the rollups. */
export const FIGURE_COLUMNS = {
  betCents: "bet_cents",
  betReversedCents: "bet_reversed_cents",
  winCents: "win_cents",
  winReversedCents: "win_reversed_cents",
  correctedCents: "corrected_cents",
  freeRoundsCents: "free_rounds_cents",
  givenCents: "given_cents",
  takenCents: "taken_cents",
  betCount: "bet_count",
  roundCount: "round_count",
} as const satisfies Record<keyof Figures, string>;

/** The names of all figures, in the order of their columns. */
export const FIGURES = Object.keys(FIGURE_COLUMNS) as (keyof Figures)[];

/** Nothing was posted. */
export const NO_FIGURES: Figures = {
  betCents: 0n,
  betReversedCents: 0n,
  winCents: 0n,
  winReversedCents: 0n,
  correctedCents: 0n,
  freeRoundsCents: 0n,
  givenCents: 0n,
  takenCents: 0n,
  betCount: 0n,
  roundCount: 0n,
};

/** Stakes less those given back: what players really staked. */
export function turnoverOf({ betCents, betReversedCents }: Figures): bigint {
  return betCents - betReversedCents;
}

/** Wins less those taken back. */
export function winsOf({ winCents, winReversedCents }: Figures): bigint {
  return winCents - winReversedCents;
}

/**
 * Gross gaming revenue: turnover less wins, and less what staff corrected. It is what the studios' house
 * accounts hold, so it equals the sum of their postings.
 */
export function ggrOf(figures: Figures): bigint {
  return turnoverOf(figures) - winsOf(figures) - figures.correctedCents;
}

/** Net gaming revenue: GGR less the cost of free rounds, the one kind of bonus there is. */
export function ngrOf(figures: Figures): bigint {
  return ggrOf(figures) - figures.freeRoundsCents;
}

/** What all these postings added to players' balances. */
export function balanceOf(figures: Figures): bigint {
  return figures.givenCents - figures.takenCents + figures.freeRoundsCents - ggrOf(figures);
}

/** Adds figures up; they must be of one currency. */
export function addFigures(rows: readonly Figures[]): Figures {
  const sum = { ...NO_FIGURES };
  for (const row of rows) for (const figure of FIGURES) sum[figure] += row[figure];

  return sum;
}
