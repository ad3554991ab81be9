import type { Language } from "./locales";
import type account from "./messages/en/account.json";
import type entrance from "./messages/en/entrance.json";
import type game from "./messages/en/game.json";
import type lobby from "./messages/en/lobby.json";
import type pages from "./messages/en/pages.json";
import type shell from "./messages/en/shell.json";

/** All texts of the player's side, by family of screens. `pages` never leaves the server. */
export interface Messages {
  shell: typeof shell;
  lobby: typeof lobby;
  game: typeof game;
  account: typeof account;
  entrance: typeof entrance;
  pages: typeof pages;
}

const FAMILIES = [
  "shell",
  "lobby",
  "game",
  "account",
  "entrance",
  "pages",
] as const satisfies readonly (keyof Messages)[];

/** Loads all texts of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const texts = await Promise.all(
    FAMILIES.map(async (family) => [family, (await import(`./messages/${language}/${family}.json`)).default]),
  );

  // Every language has the keys of the English one: a test compares them.
  return Object.fromEntries(texts);
}
