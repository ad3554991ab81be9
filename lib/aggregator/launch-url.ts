import { isLoopback } from "./loopback";

const URL_FIELDS = ["gameurl", "game_url", "url"] as const;

/**
 * Finds the address that loads a game.
 *
 * @param response The address itself, or an object that holds it as `gameurl`, `game_url` or `url`.
 * @returns Null unless it is https; http passes on this machine alone, for the sandbox.
 *
 * Source: aggregator API, launch game; both shapes are seen in the field.
 */
export function parseLaunchUrl(response: unknown): string | null {
  const text = typeof response === "string" ? response.trim() : fieldOf(response);
  if (text === null || !URL.canParse(text)) return null;

  const url = new URL(text);
  const isAccepted = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));

  return isAccepted ? url.href : null;
}

function fieldOf(response: unknown): string | null {
  if (typeof response !== "object" || response === null) return null;

  const fields = new Map<string, unknown>(Object.entries(response));
  const found = URL_FIELDS.map((name) => fields.get(name)).find((value) => typeof value === "string");

  return typeof found === "string" ? found.trim() : null;
}
