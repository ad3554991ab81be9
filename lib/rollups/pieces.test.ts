import { describe, expect, test } from "vitest";
import { piecesOf } from "./pieces";

const NOW = new Date("2026-11-24T10:15:00Z");
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const pieces = (from: string, to: string) =>
  piecesOf({ from: at(from), to: at(to) }, NOW).map(({ span, startsOn }) => `${span} ${startsOn}`);

describe("the spans of a period", () => {
  test("what begins on its first day and is not over yet is one span", () => {
    expect(pieces("2026-11-24", "2026-11-25")).toEqual(["day 2026-11-24"]);
    expect(pieces("2026-11-01", "2026-11-25")).toEqual(["month 2026-11-01"]);
    expect(pieces("2026-01-01", "2026-11-25")).toEqual(["year 2026-01-01"]);
    expect(pieces("1970-01-01", "2026-11-25")).toEqual(["all 1970-01-01"]);
  });

  test("a period that has ended takes nothing beyond its end", () => {
    expect(pieces("2026-11-01", "2026-11-03")).toEqual(["day 2026-11-01", "day 2026-11-02"]);
    expect(pieces("2026-01-01", "2026-11-01")).toHaveLength(10);
  });

  test("days at the edges, months and years between them", () => {
    expect(pieces("2024-11-30", "2026-02-02")).toEqual([
      "day 2024-11-30",
      "month 2024-12-01",
      "year 2025-01-01",
      "month 2026-01-01",
      "day 2026-02-01",
    ]);
  });

  test("nothing is looked for in the future", () => {
    expect(pieces("2026-11-23", "2027-01-01")).toEqual(["day 2026-11-23", "day 2026-11-24"]);
    expect(pieces("2026-12-01", "2026-12-02")).toEqual([]);
  });
});
