import { expect, test } from "vitest";
import { axisAmount, changeText, percentText, stepText } from "./chart-words";

test("steps are named by their beginning", () => {
  const at = new Date("2026-11-24T10:00:00Z");
  expect([stepText(at, "hour"), stepText(at, "day"), stepText(at, "month")]).toEqual([
    "11-24 10:00",
    "2026-11-24",
    "2026-11",
  ]);
});

test("large amounts of an axis are short, small ones exact", () => {
  expect(axisAmount(1_234)).toBe("12.34");
  expect(axisAmount(-123_456_700)).toBe("−1.2M");
});

test("a change has its sign; from nothing there is none", () => {
  expect(changeText(150n, 100n)).toBe("+50 %");
  expect(changeText(98n, 100n)).toBe("−2.0 %");
  expect(changeText(-100n, 100n)).toBe("−200 %");
  expect(changeText(5n, 0n)).toBeNull();
  expect(percentText(9_612)).toBe("96.12 %");
});
