import { type Figures, ggrOf, NO_FIGURES, ngrOf, turnoverOf, winsOf } from "@/lib/rollups";

/** What play brought in, in cents of one currency; rollbacks are netted. */
export interface Revenue {
  /** Stakes less those given back. */
  readonly turnoverCents: bigint;
  /** Wins less those taken back, free rounds' left out. */
  readonly winCents: bigint;
  /** Signed, to the players: exceptions that staff applied. */
  readonly correctedCents: bigint;
  /** Turnover less wins and corrections. */
  readonly ggrCents: bigint;
  /** What the house paid for free rounds. */
  readonly freeRoundsCents: bigint;
  /** GGR less the cost of free rounds. */
  readonly ngrCents: bigint;
  /** Given to players by hand. */
  readonly givenCents: bigint;
  /** Taken from players by hand. */
  readonly takenCents: bigint;
  readonly betCount: bigint;
  /** Rounds with a stake. */
  readonly roundCount: bigint;
}

/** Figures in the words of a report. */
export function revenueOf(figures: Figures): Revenue {
  const { correctedCents, freeRoundsCents, givenCents, takenCents, betCount, roundCount } = figures;

  return {
    turnoverCents: turnoverOf(figures),
    winCents: winsOf(figures),
    correctedCents,
    ggrCents: ggrOf(figures),
    freeRoundsCents,
    ngrCents: ngrOf(figures),
    givenCents,
    takenCents,
    betCount,
    roundCount,
  };
}

/** Adds revenue up; it must be of one currency. */
export function addRevenues(parts: readonly Revenue[]): Revenue {
  const sum: { -readonly [Name in keyof Revenue]: bigint } = { ...revenueOf(NO_FIGURES) };
  for (const part of parts) for (const name of REVENUE_NAMES) sum[name] += part[name];

  return sum;
}

const REVENUE_NAMES = Object.keys(revenueOf(NO_FIGURES)) as (keyof Revenue)[];
