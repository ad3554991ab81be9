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
  const isCandidate = (row: FreeRoundsRow) =>
    (row.gameId === grant.gameId || GAME_NUMBER.test(row.gameId)) &&
    row.rounds === grant.rounds &&
    (row.betLevel === null || row.betLevel === grant.betLevel) &&
    (row.currency === null || row.currency === grant.currency) &&
    (row.createdAt === null || (row.createdAt.getTime() >= from && row.createdAt.getTime() <= to));

  return rows.filter(isCandidate).toSorted((left, right) => timeOf(left) - timeOf(right));
}

/**
 * The row that is this grant, when the aggregator has one that none of our other grants is.
 *
 * @param others The player's other grants that were awarded, deleted ones included. One that
 *   never learned its id takes up one of the rows that look like it.
 */
export function findOwnRow(
  grant: Recognisable,
  rows: readonly FreeRoundsRow[],
  { others, lastAttemptAt }: { others: readonly Recognisable[]; lastAttemptAt: Date },
): FreeRoundsRow | null {
  const claimedIds = new Set(others.map(({ aggregatorId }) => aggregatorId));
  const candidates = findCandidates(grant, rows, lastAttemptAt).filter(({ id }) => !claimedIds.has(id));
  const namelessCount = others.filter((other) => other.aggregatorId === null && isAlike(other, grant)).length;

  return candidates[namelessCount] ?? null;
}

function isAlike(left: Recognisable, right: Recognisable): boolean {
  return left.gameId === right.gameId && left.rounds === right.rounds && left.betLevel === right.betLevel;
}

function timeOf(row: FreeRoundsRow): number {
  return row.createdAt?.getTime() ?? 0;
}
