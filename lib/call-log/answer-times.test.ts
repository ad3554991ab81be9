import { describe, expect, test } from "vitest";
import { addHistogram, bucketOf, emptyHistogram, percentile } from "./answer-times";

function histogramOf(timesMs: readonly number[]): number[] {
  const histogram = emptyHistogram();
  for (const time of timesMs)
    addHistogram(
      histogram,
      emptyHistogram().map((_, index) => Number(index === bucketOf(time))),
    );

  return histogram;
}

describe("a percentile of answer times", () => {
  test("is unknown while nothing was answered", () => {
    expect(percentile(emptyHistogram(), 0.95)).toBeNull();
  });

  test("lies in the bucket of the time it stands for", () => {
    const histogram = histogramOf([...Array.from({ length: 98 }, () => 4), 250, 900]);

    expect(percentile(histogram, 0.5)).toBeGreaterThan(3);
    expect(percentile(histogram, 0.5)).toBeLessThanOrEqual(5);
    expect(percentile(histogram, 0.99)).toBeGreaterThan(200);
    expect(percentile(histogram, 0.99)).toBeLessThanOrEqual(300);
    expect(percentile(histogram, 1)).toBe(1200);
  });

  test("of times beyond the last bound is that bound", () => {
    expect(percentile(histogramOf([60_000]), 0.5)).toBe(3000);
  });
});
