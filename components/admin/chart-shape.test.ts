import { expect, test } from "vitest";
import { chartShape } from "./chart-shape";

const point = (value: number | null, previous?: number) => ({
  label: "",
  text: "",
  value,
  ...(previous !== undefined && { previous: { label: "", text: "", value: previous } }),
});

test("bars stand on zero, losses hang below it", () => {
  const { high, low, zeroY, bars } = chartShape([point(30), point(-10), point(null)]);

  expect([high, low, zeroY]).toEqual([30, -10, 0.75]);
  expect(bars).toEqual([
    { top: 0, height: 0.75, isNegative: false, previousY: null },
    { top: 0.75, height: 0.25, isNegative: true, previousY: null },
    { top: 0.75, height: 0, isNegative: false, previousY: null },
  ]);
});

test("what came before is drawn to the same scale", () => {
  const { high, bars } = chartShape([point(50, 100)]);

  expect(high).toBe(100);
  expect(bars[0]).toMatchObject({ top: 0.5, previousY: 0 });
});

test("nothing at all is a line at the foot", () => {
  expect(chartShape([point(0)])).toMatchObject({ zeroY: 1, bars: [{ top: 1, height: 0 }] });
});
