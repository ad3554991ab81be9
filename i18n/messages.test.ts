import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "./locales";
import { loadMessages } from "./messages";

const english = texts(await loadMessages("en"));

describe.each(LANGUAGES.filter((language) => language !== "en"))("in %s", (language) => {
  test("every text of the English side exists, and no other", async () => {
    const own = texts(await loadMessages(language));

    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  test("every text names what its English one names", async () => {
    const own = texts(await loadMessages(language));
    const differing = [...english].filter(
      ([key, text]) => String(namesIn(text)) !== String(namesIn(own.get(key) ?? "")),
    );

    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

// Words that stand for themselves in these languages.
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  pt: [
    ...["shell.nav.lobby", "lobby.palette.lobby.name", "lobby.palette.resultsNote", "lobby.types.crash"],
    ...["lobby.features.demo", "lobby.features.jackpot", "lobby.tile.demo", "account.limit.hours"],
    ...["account.limit.minutes", "account.limit.hoursAndMinutes", "shell.paletteKeys"],
  ],
  ar: ["shell.paletteKeys"],
};

describe.each(LANGUAGES.filter((language) => language !== "en"))("translated into %s", (language) => {
  test("no text is left in English", async () => {
    const own = texts(await loadMessages(language));
    const same = [...english].filter(([key, text]) => own.get(key) === text).map(([key]) => key);

    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[language] ?? [])].sort());
  });

  test("what is counted has the forms the language counts in", async () => {
    const own = texts(await loadMessages(language));
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].filter(
      // A million of anything is no figure of ours.
      (category) => language === "ar" || category !== "many",
    );
    const lacking = [...own].filter(([, text]) =>
      pluralsOf(parse(text)).some((forms) => wanted.some((category) => !forms.includes(category))),
    );

    expect(lacking.map(([key]) => key)).toEqual([]);
  });
});

test.each(LANGUAGES)("every text in %s keeps the syntax of messages", async (language) => {
  const all = texts(await loadMessages(language));

  expect([...all].flatMap(([, text]) => syntaxError(text) ?? []).join()).toBe("");
  expect(all.size).toBeGreaterThan(0);

  function syntaxError(text: string): string | null {
    try {
      parse(text);
      return null;
    } catch (error) {
      return `${text}: ${String(error)}`;
    }
  }
});

/** All texts with the path to each. */
function texts(node: unknown, path = ""): Map<string, string> {
  if (typeof node === "string") return new Map([[path, node]]);

  return new Map(
    Object.entries(node ?? {}).flatMap(([key, child]) => [...texts(child, path === "" ? key : `${path}.${key}`)]),
  );
}

/** The values and tags a text needs, each once. */
function namesIn(text: string): string[] {
  return [...new Set(namesOf(parse(text)))].sort();
}

/** The forms each counted part of a text has. */
function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));

    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];

    return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesOf(value))];
  });
}
