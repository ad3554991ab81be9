import format from "icu-minify/format";
import { expect, test } from "vitest";
import { compileMessages } from "./compile-messages";

test("texts come parsed, and say the same", async () => {
  const { pages } = await compileMessages("pt");

  expect(format(pages.site.description, "pt", {}, { formatters })).toContain("saldo");
});

test("parsed texts are plain data, as the way to the browser asks for", async () => {
  const { lobby } = await compileMessages("ar");
  const text: unknown = lobby.list.count;

  expect(prototypes(text).filter((each) => each !== Object.prototype && each !== Array.prototype)).toEqual([]);
  expect(prototypes(text).length).toBeGreaterThan(2);
});

/** The prototypes of a value and all that is in it. */
function prototypes(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];

  return [Object.getPrototypeOf(value), ...Object.values(value).flatMap(prototypes)];
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};
