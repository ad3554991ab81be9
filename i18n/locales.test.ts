import { expect, test } from "vitest";
import { directionOf, findTimeZone, languageOf, pickLocale } from "./locales";

test("a visitor's own choice wins over what the browser asks for", () => {
  expect(pickLocale("ar", "pt-BR,pt;q=0.9")).toBe("ar-u-nu-latn");
  expect(pickLocale("pt", "ar-EG,pt-BR;q=0.5")).toBe("pt-BR");
});

test("the browser's best language that we have is taken, with its region", () => {
  expect(pickLocale(undefined, "de-DE,de;q=0.9,pt-BR;q=0.8,en;q=0.7")).toBe("pt-BR");
  expect(pickLocale(undefined, "en;q=0.5, ar-EG;q=0.9")).toBe("ar-EG-u-nu-latn");
  expect(pickLocale(undefined, "ar;q=0, en-GB")).toBe("en-GB");
});

test("whoever asks for none of ours reads English", () => {
  expect(pickLocale("tlh", "de")).toBe("en");
  expect(pickLocale(undefined, null)).toBe("en");
  expect(pickLocale(undefined, "*;q=x,,-,en-<script>")).toBe("en");
});

test("a locale's language is one of ours", () => {
  expect(languageOf("pt-BR")).toBe("pt");
  expect(languageOf("ar-u-nu-latn")).toBe("ar");
  expect(languageOf("xx")).toBe("en");
});

test("Arabic is written from right to left", () => {
  expect(directionOf("ar")).toBe("rtl");
  expect(directionOf("pt")).toBe("ltr");
});

test("a time zone is taken only when it is one", () => {
  expect(findTimeZone("America/Sao_Paulo")).toBe("America/Sao_Paulo");
  expect(findTimeZone("Mars/Olympus")).toBeUndefined();
  expect(findTimeZone("")).toBeUndefined();
});
