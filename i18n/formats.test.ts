import { expect, test } from "vitest";
import { formatsOf } from "./formats";

const moment = new Date("2026-11-24T02:55:12Z");

test("amounts and numbers come with the separators of the visitor's region", () => {
  expect(formatsOf("en", "UTC").money(123_450n, "USD")).toBe("1,234.50 USD");
  expect(formatsOf("pt-BR", "UTC").money(123_450n, "BRL")).toBe("1.234,50 BRL");
  expect(formatsOf("pt-BR", "UTC").number(4_200)).toBe("4.200");
});

test("in Arabic an amount keeps its own direction, and the digits of the games", () => {
  expect(formatsOf("ar-EG-u-nu-latn", "UTC").money(123_450n, "USD")).toBe("\u20661,234.50 USD\u2069");
});

test.each([
  [240n, "+2.40 USD"],
  [-310n, "−3.10 USD"],
  [0n, "0.00 USD"],
])("%d cents gained or lost read as %s", (cents, text) => {
  expect(formatsOf("en", "UTC").signedMoney(cents, "USD")).toBe(text);
  expect(formatsOf("ar-u-nu-latn", "UTC").signedMoney(cents, "USD")).toBe(`\u2066${text}\u2069`);
});

test("times are those of the visitor's clock", () => {
  expect(formatsOf("en-GB", "UTC").time(moment)).toBe("24 Nov 2026, 02:55:12");
  expect(formatsOf("en-GB", "UTC").timeAndZone(moment)).toBe("24 Nov 2026, 02:55:12 UTC");
  expect(formatsOf("pt-BR", "America/Sao_Paulo").time(moment)).toContain("23:55:12");
  expect(formatsOf("en-GB", "UTC").zone).toBe("UTC");
  expect(formatsOf("en", "America/Sao_Paulo").zone).toMatch(/Paulo|Brasilia/);
});
