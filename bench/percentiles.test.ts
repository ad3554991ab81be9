import { expect, test } from "vitest";
import { percentiles } from "./percentiles";

test("of twenty times the nineteenth is p95, not the largest", () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentiles(times)).toEqual({ count: 20, p50: 10, p95: 19, p99: 20, max: 20 });
  expect(percentiles([7])).toMatchObject({ p50: 7, p95: 7, max: 7 });
  expect(percentiles([])).toMatchObject({ count: 0, p95: Number.POSITIVE_INFINITY });
});
