import { expect, test } from "vitest";
import { parsePlayedSince } from "./parse-played-since";

const now = new Date("2026-11-24T12:00:00.000Z");

test("reads a moment of the last two days", () => {
  expect(parsePlayedSince("2026-11-24T11:00:00.000Z", now)).toEqual(new Date("2026-11-24T11:00:00.000Z"));
});

test.each([null, "", "soon", "2026-11-24T12:00:01.000Z", "2026-11-22T11:00:00.000Z", "1970-01-01"])(
  "takes %s for no moment to count from",
  (text) => {
    expect(parsePlayedSince(text, now)).toBeNull();
  },
);
