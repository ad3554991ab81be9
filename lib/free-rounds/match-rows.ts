import type { FreeRoundsRow } from "@/lib/aggregator";

/** What of a grant can be recognised in the aggregator's rows. */
export interface Recognisable {
  gameId: string;
  rounds: number;
  betLevel: number;
  currency: string;
  /** When the intent was recorded: nothing was sent before. */
  createdAt: Date;
  aggregatorId: string | null;
}

// Two clocks that differ by more are broken; a wider window would take others' grants for ours.
const CLOCK_TOLERANCE_MS = 5 * 60_000;

// A grant nobody could send for longer than this, and whose row has no name, may lose its row to a later one alike.
const LONGEST_AWARD_MS = 24 * 60 * 60_000;

// The aggregator also numbers its games; the numbers are not stable, so they say nothing.
const GAME_NUMBER = /^\d+$/;

/**
 * The rows that can be this grant, the oldest first: same game, rounds, bet level and
 * currency, made between the intent and the last attempt. What a row does not say does not
 * speak against it: taking a row too many for ours is repaired by hand, awarding twice is not.
 *
 * @param lastAttemptAt When the award was sent last.
 */
export function findCandidates(
  grant: Recognisable,
  rows: readonly FreeRoundsRow[],
  lastAttemptAt: Date,
): FreeRoundsRow[] {
  const from = grant.createdAt.getTime() - CLOCK_TOLERANCE_MS;
  const to = lastAttemptAt.getTime() + CLOCK_TOLERANCE_MS;

  return rowsAlike(grant, rows, { from, to });
}

/** The rows that look like a grant and were made in a span of time, the oldest first. */
function rowsAlike(
  grant: Recognisable,
  rows: readonly FreeRoundsRow[],
  { from, to }: { from: number; to: number },
): FreeRoundsRow[] {
  const isAlike = (row: FreeRoundsRow) =>
    (row.gameId === grant.gameId || GAME_NUMBER.test(row.gameId)) &&
    row.rounds === grant.rounds &&
    (row.betLevel === null || row.betLevel === grant.betLevel) &&
    (row.currency === null || row.currency === grant.currency) &&
    (row.createdAt === null || (row.createdAt.getTime() >= from && row.createdAt.getTime() <= to));

  return rows.filter(isAlike).toSorted((left, right) => timeOf(left) - timeOf(right));
}

/**
 * The row that is this grant, when the aggregator has one that none of our other grants is.
 *
 * @param others The player's other grants that were awarded, deleted ones included. One that
 *   never learned its id takes up one of the rows of its own time that look like it.
 */
export function findOwnRow(
  grant: Recognisable,
  rows: readonly FreeRoundsRow[],
  { others, lastAttemptAt }: { others: readonly Recognisable[]; lastAttemptAt: Date },
): FreeRoundsRow | null {
  const claimedIds = new Set(others.map(({ aggregatorId }) => aggregatorId));
  const left = new Set(rows.filter(({ id }) => !claimedIds.has(id)));
  for (const other of others.filter(({ aggregatorId }) => aggregatorId === null)) {
    const row = findNamelessRow(other, [...left], grant);
    if (row) left.delete(row);
  }

  return findCandidates(grant, [...left], lastAttemptAt)[0] ?? null;
}

/**
 * The row an awarded grant that never learned its id takes up: one of its own time. Were it to take a later one,
 * that would be missed and awarded again.
 */
function findNamelessRow(
  other: Recognisable,
  rows: readonly FreeRoundsRow[],
  grant: Recognisable,
): FreeRoundsRow | undefined {
  const madeAt = other.createdAt.getTime();
  const span = { from: madeAt - CLOCK_TOLERANCE_MS, to: madeAt + LONGEST_AWARD_MS };
  const isTooOld = span.to < grant.createdAt.getTime() - CLOCK_TOLERANCE_MS;

  // A row without a time is left to the grant that looks for one.
  return rowsAlike(other, rows, span).find((row) => row.createdAt !== null || !isTooOld);
}

function timeOf(row: FreeRoundsRow): number {
  return row.createdAt?.getTime() ?? 0;
}
