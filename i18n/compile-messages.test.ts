import format from "icu-minify/format";
import { expect, test } from "vitest";
import { compileMessages } from "./compile-messages";

test("texts come parsed, and say the same", async () => {
  const { pages } = await compileMessages("pt");

  expect(format(pages.site.description, "pt", {}, { formatters })).toContain("saldo");
});

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};
