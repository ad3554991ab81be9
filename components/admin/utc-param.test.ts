import { expect, test } from "vitest";
import { utcFieldText, utcParam } from "./utc-param";

test("a moment in an address is UTC", () => {
  expect(utcParam("2026-11-24")).toEqual(new Date("2026-11-24T00:00:00Z"));
  expect(utcParam("2026-11-24T10:15")).toEqual(new Date("2026-11-24T10:15:00Z"));
  expect(utcParam(["2026-11-24T10:15:07", "x"])).toEqual(new Date("2026-11-24T10:15:07Z"));
  expect(utcFieldText(new Date("2026-11-24T10:15:07Z"))).toBe("2026-11-24T10:15");
});

test("what is no moment is as good as none", () => {
  for (const text of ["", "yesterday", "2026-13-01", "2026-11-24T25:00", "2026-11-24 10:15", undefined]) {
    expect(utcParam(text)).toBeUndefined();
  }
});
