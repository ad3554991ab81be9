import { expect, test } from "vitest";
import { gameShapeOf } from "./game-shape";

test.each([
  { orientation: "portrait" },
  { orientation: "Vertical" },
  { portrait: true },
  { portrait: "1" },
  { is_portrait: 1 },
  { aspect: "9:16" },
  { aspect_ratio: "9/16" },
  { aspect_ratio: "1080x1920" },
  { aspect: 0.5625 },
])("%j is portrait", (raw) => {
  expect(gameShapeOf(raw)).toBe("portrait");
});

test.each([
  {},
  null,
  "portrait",
  { orientation: "landscape" },
  { portrait: false },
  { portrait: "0" },
  { aspect: "16:9" },
  { aspect: "1:1" },
  { aspect: 1.777 },
  { aspect: "" },
  { aspect_ratio: "wide" },
])("%j is landscape", (raw) => {
  expect(gameShapeOf(raw)).toBe("landscape");
});
