import { addHistogram, bucketOf, emptyHistogram } from "./answer-times";
import { isFailure, type LoggedCall } from "./logged-call";
import { clockOf } from "./to-row";

/** What the callbacks of one minute add up to. */
export interface MinuteFigures {
  /** The minute's begin, UTC. */
  minute: Date;
  calls: number;
  /** Answered with error 1: not enough money. */
  insufficient: number;
  /** Answered with error 2. */
  refused: number;
  /** Of those, the ones our side could not answer. */
  failed: number;
  /** Of those, the ones nobody should trust. */
  untrusted: number;
  repeats: number;
  /** Counted here, but missing in the log. */
  lost: number;
  /** See `BUCKET_BOUNDS_MS`. */
  answerTimes: number[];
  /** Our clock less the aggregator's, the least and the greatest; null when no signature was right. */
  minSkewMs: number | null;
  maxSkewMs: number | null;
}

/** Counts callbacks by the minute until somebody takes the figures away. */
export class MinuteCounter {
  #byMinute = new Map<number, MinuteFigures>();

  /** Counts one callback. */
  add(call: LoggedCall): void {
    const figures = this.#of(call.receivedAt);
    figures.calls += 1;
    if (call.error === 1) figures.insufficient += 1;
    if (call.error === 2) figures.refused += 1;
    if (isFailure(call.refusal)) figures.failed += 1;
    if (call.call === null && !isFailure(call.refusal)) figures.untrusted += 1;
    if (call.isRepeat) figures.repeats += 1;
    const bucket = bucketOf(call.durationMs);
    figures.answerTimes[bucket] = (figures.answerTimes[bucket] ?? 0) + 1;

    const clock = clockOf(call);
    if (clock) widenSkew(figures, call.receivedAt.getTime() - clock.getTime());
  }

  /** Counts a callback that is counted but not in the log. */
  addLost(receivedAt: Date): void {
    this.#of(receivedAt).lost += 1;
  }

  /** The figures so far; counting begins anew. */
  take(): MinuteFigures[] {
    const figures = [...this.#byMinute.values()];
    this.#byMinute = new Map();

    return figures;
  }

  /** Gives figures back that could not be written. */
  giveBack(all: readonly MinuteFigures[]): void {
    for (const { minute, answerTimes, minSkewMs, maxSkewMs, ...counts } of all) {
      const figures = this.#of(minute);
      for (const name of ["calls", "insufficient", "refused", "failed", "untrusted", "repeats", "lost"] as const) {
        figures[name] += counts[name];
      }
      addHistogram(figures.answerTimes, answerTimes);
      if (minSkewMs !== null) widenSkew(figures, minSkewMs);
      if (maxSkewMs !== null) widenSkew(figures, maxSkewMs);
    }
  }

  #of(at: Date): MinuteFigures {
    const minute = Math.floor(at.getTime() / 60_000) * 60_000;
    const known = this.#byMinute.get(minute);
    if (known) return known;

    const figures: MinuteFigures = {
      minute: new Date(minute),
      ...{ calls: 0, insufficient: 0, refused: 0, failed: 0, untrusted: 0, repeats: 0, lost: 0 },
      ...{ answerTimes: emptyHistogram(), minSkewMs: null, maxSkewMs: null },
    };
    this.#byMinute.set(minute, figures);

    return figures;
  }
}

function widenSkew(figures: MinuteFigures, skewMs: number): void {
  figures.minSkewMs = Math.min(figures.minSkewMs ?? skewMs, skewMs);
  figures.maxSkewMs = Math.max(figures.maxSkewMs ?? skewMs, skewMs);
}
