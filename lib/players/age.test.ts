import { expect, test } from "vitest";
import { isOfAge, parseBirthDate } from "./age";

const at = (text: string) => new Date(text);

test("lets somebody in from the very birthday, counted in UTC", () => {
  const born = at("2008-11-24T00:00:00Z");

  expect(isOfAge(born, at("2026-11-23T23:59:59.999Z"))).toBe(false);
  expect(isOfAge(born, at("2026-11-24T00:00:00Z"))).toBe(true);
});

test("lets somebody born on 29 February in on 1 March", () => {
  const born = at("2008-02-29T00:00:00Z");

  expect(isOfAge(born, at("2026-02-28T23:59:59Z"))).toBe(false);
  expect(isOfAge(born, at("2026-03-01T00:00:00Z"))).toBe(true);
});

test("reads a date of birth from its three numbers", () => {
  expect(parseBirthDate({ year: "1990", month: "2", day: "08" })).toEqual(at("1990-02-08T00:00:00Z"));
  expect(parseBirthDate({ year: "2004", month: "2", day: "29" })).toEqual(at("2004-02-29T00:00:00Z"));
});

test.each([
  { year: "1990", month: "4", day: "31" },
  { year: "2005", month: "2", day: "29" },
  { year: "90", month: "4", day: "3" },
  { year: "1990", month: "13", day: "3" },
  { year: "1990", month: "0", day: "3" },
  { year: "1990", month: "1", day: "" },
  { year: "1990", month: "1e0", day: "1" },
  { year: "-1990", month: "1", day: "1" },
  { year: "1066", month: "10", day: "14" },
  { year: "2126", month: "10", day: "14" },
])("refuses $year-$month-$day as a date of birth", (parts) => {
  expect(parseBirthDate(parts, at("2026-11-24T12:00:00Z"))).toBeNull();
});
