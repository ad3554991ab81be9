import { addHistogram, emptyHistogram, listCallMinutes, type MinuteFigures, percentile } from "@/lib/call-log";
import type { Db } from "@/lib/db";

/** How the wallet answered over some time. */
export interface AnswerFigures {
  readonly calls: number;
  /** Error 1. */
  readonly insufficient: number;
  /** Error 2. */
  readonly refused: number;
  /** Of those, the ones our side could not answer. */
  readonly failed: number;
  readonly untrusted: number;
  readonly repeats: number;
  /** Missing in the call log. */
  readonly lost: number;
  /** Milliseconds; null when nothing was answered. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  /** Our clock less the aggregator's where they were farthest apart; null when no clock could be trusted. */
  readonly worstSkewMs: number | null;
}

/** The same for a slice of the day. */
export interface AnswerSlice extends AnswerFigures {
  /** The slice's begin, UTC. */
  readonly at: Date;
}

/** The wallet at a glance. */
export interface WalletHealth {
  readonly lastHour: AnswerFigures;
  readonly lastDay: AnswerFigures;
  /** The last 24 hours in slices of 15 minutes, oldest first, quiet ones included. */
  readonly slices: readonly AnswerSlice[];
  /** The minute of the last callback, trusted or not, within the last day. */
  readonly lastCallAt: Date | null;
}

const MINUTE_MS = 60_000;
const SLICE_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How the wallet answered in the last 24 hours, as far as `now`. Reads the counted minutes, never the calls. */
export async function readWalletHealth(db: Db, now: Date): Promise<WalletHealth> {
  const end = (Math.floor(now.getTime() / SLICE_MS) + 1) * SLICE_MS;
  const begin = end - DAY_MS;
  const minutes = await listCallMinutes(db, new Date(begin));
  const hourAgo = now.getTime() - 60 * MINUTE_MS;

  return {
    lastHour: sumUp(minutes.filter(({ minute }) => minute.getTime() > hourAgo)),
    lastDay: sumUp(minutes),
    slices: Array.from({ length: DAY_MS / SLICE_MS }, (_, index) => {
      const at = begin + index * SLICE_MS;
      const own = minutes.filter(({ minute }) => minute.getTime() >= at && minute.getTime() < at + SLICE_MS);

      return { at: new Date(at), ...sumUp(own) };
    }),
    lastCallAt: minutes.at(-1)?.minute ?? null,
  };
}

/** Adds minutes up. */
export function sumUp(minutes: readonly MinuteFigures[]): AnswerFigures {
  const answerTimes = emptyHistogram();
  for (const minute of minutes) addHistogram(answerTimes, minute.answerTimes);
  const sum = (name: "calls" | "insufficient" | "refused" | "failed" | "untrusted" | "repeats" | "lost") =>
    minutes.reduce((total, minute) => total + minute[name], 0);
  const skews = minutes.flatMap(({ minSkewMs, maxSkewMs }) => [minSkewMs ?? [], maxSkewMs ?? []].flat());

  return {
    ...{ calls: sum("calls"), insufficient: sum("insufficient"), refused: sum("refused"), failed: sum("failed") },
    ...{ untrusted: sum("untrusted"), repeats: sum("repeats"), lost: sum("lost") },
    p50Ms: percentile(answerTimes, 0.5),
    p95Ms: percentile(answerTimes, 0.95),
    p99Ms: percentile(answerTimes, 0.99),
    worstSkewMs: skews.reduce<number | null>(
      (worst, skew) => (worst === null || Math.abs(skew) > Math.abs(worst) ? skew : worst),
      null,
    ),
  };
}
