import compile from "icu-minify/compile";
import type { Language } from "./locales";
import { loadMessages, type Messages } from "./messages";

// The files change with a deployment only.
const compiled = new Map<Language, Messages>();

/**
 * All texts of a language, parsed: the browser then needs only what formats them, not what reads
 * their syntax (next.config.mjs names that formatter).
 */
export async function compileMessages(language: Language): Promise<Messages> {
  const known = process.env.NODE_ENV === "development" ? undefined : compiled.get(language);
  if (known) return known;
  const messages = compileTexts(await loadMessages(language));
  compiled.set(language, messages);

  return messages;
}

// next-intl takes either form of a text under the same type.
function compileTexts<Texts>(texts: Texts): Texts {
  const result = Object.entries(texts ?? {}).map(([key, text]) => [
    key,
    // The parser makes objects without a prototype, which no server component may hand to the browser.
    typeof text === "string" ? structuredClone(compile(text)) : compileTexts(text),
  ]);

  return Object.fromEntries(result);
}
