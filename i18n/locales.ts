/** The languages every text of the player's side exists in, by ISO 639-1; the first is the fallback. */
export const LANGUAGES = ["en", "pt", "ar"] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES = {
  en: "English",
  pt: "Português",
  ar: "العربية",
} as const satisfies Record<Language, string>;

/** Where a visitor's choice of a language is kept. */
export const LANGUAGE_COOKIE = "marquee.language";

/** Where a visitor's time zone is kept, once the browser has told it. */
export const TIME_ZONE_COOKIE = "marquee.time-zone";

/** Set on requests for the operators' desk, which speaks English whatever its visitor's browser asks for. */
export const DESK_HEADER = "x-marquee-desk";

/** Which way a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Reads a choice from outside; undefined for a language that is none of ours. */
export function findLanguage(text: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

/** The language of a locale such as `pt-BR`; English for anything we do not speak. */
export function languageOf(locale: string): Language {
  const [language = ""] = locale.toLowerCase().split("-", 1);

  return findLanguage(language) ?? LANGUAGES[0];
}

/** A locale as the `lang` of a document: without what it says of digits. */
export function tagOf(locale: string): string {
  return locale.split("-u-", 1)[0] ?? locale;
}

/**
 * What a visitor most likely reads, with their region's way to write numbers and dates: the language
 * chosen here, else the first the browser asks for that we have.
 *
 * @param acceptLanguage The header as sent, such as `pt-BR,pt;q=0.9,en;q=0.8`.
 * @returns A locale such as `pt-BR`; Arabic always with the digits games and forms use.
 */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | null): string {
  const wanted = wantedTags(acceptLanguage);
  const language =
    findLanguage(chosen) ?? findLanguage(wanted.find((each) => findLanguage(each.language))?.language) ?? LANGUAGES[0];
  const regional = wanted.find((each) => each.language === language)?.tag ?? language;

  return language === "ar" ? `${regional}-u-nu-latn` : regional;
}

/** Reads a time zone from outside; undefined for anything that is none. */
export function findTimeZone(text: string | undefined): string | undefined {
  if (!text || text.length > 64) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

// A language and at most a region: nothing else of a header's tag reaches a page.
const TAG_PATTERN = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\b/i;

/** The tags of the header, the best first. */
function wantedTags(acceptLanguage: string | null): { tag: string; language: string }[] {
  return (acceptLanguage ?? "")
    .split(",", 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);

      return { match: TAG_PATTERN.exec(tag), weight: Number(quality ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .flatMap(({ match }) => {
      if (!match?.[1]) return [];
      const language = match[1].toLowerCase();

      return [{ language, tag: match[2] ? `${language}-${match[2].toUpperCase()}` : language }];
    });
}
