/**
 * The upper bounds, in milliseconds, of the buckets answer times are counted in; one more bucket takes
 * what is longer. Stored counts rest on them: they never change.
 */
export const BUCKET_BOUNDS_MS = [1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300, 500, 800, 1200, 2000, 3000] as const;

/** A histogram without any time in it. */
export function emptyHistogram(): number[] {
  return Array.from({ length: BUCKET_BOUNDS_MS.length + 1 }, () => 0);
}

/** Which bucket a time is counted in. */
export function bucketOf(durationMs: number): number {
  const index = BUCKET_BOUNDS_MS.findIndex((bound) => durationMs <= bound);

  return index === -1 ? BUCKET_BOUNDS_MS.length : index;
}

/** Adds `other` to `histogram`, bucket by bucket. */
export function addHistogram(histogram: number[], other: readonly number[]): void {
  other.forEach((count, index) => {
    histogram[index] = (histogram[index] ?? 0) + count;
  });
}

/**
 * A percentile of counted times, as exact as their bucket: within it times are taken as evenly spread.
 *
 * @param share 0.95 for p95.
 * @returns Milliseconds, or null when nothing was counted; beyond the last bound that bound.
 */
export function percentile(histogram: readonly number[], share: number): number | null {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;

  let before = 0;
  for (const [index, count] of histogram.entries()) {
    const upper = BUCKET_BOUNDS_MS[index];
    if (upper === undefined) break;
    if (count > 0 && before + count >= total * share) {
      const lower = BUCKET_BOUNDS_MS[index - 1] ?? 0;

      return lower + ((total * share - before) / count) * (upper - lower);
    }
    before += count;
  }

  return BUCKET_BOUNDS_MS[BUCKET_BOUNDS_MS.length - 1] ?? null;
}
