import { expect, test } from "vitest";
import { formatElapsed } from "./elapsed";

test.each([
  [0, "00:00:00"],
  [-5, "00:00:00"],
  [59_999, "00:00:59"],
  [3_723_000, "01:02:03"],
  [100 * 3_600_000, "100:00:00"],
])("%d ms read as %s", (durationMs, text) => {
  expect(formatElapsed(durationMs)).toBe(text);
});
