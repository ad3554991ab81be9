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

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];

    return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesOf(value))];
  });
}
