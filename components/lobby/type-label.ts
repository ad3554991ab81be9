import type { Translator } from "@/i18n/translator";

// In the order a lobby shows them: the widest first.
const ORDER = ["slots", "live", "table", "card", "crash", "instant", "other"] as const;
const KNOWN: readonly string[] = ORDER;

/** A game type as people read it; one not known by name reads as its words do. */
export function typeLabel(type: string, t: Translator<"lobby.types">): string {
  const known = ORDER.find((each) => each === type);
  if (known) return t(known);
  const words = type.replaceAll(/[-_]+/g, " ").trim();

  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sorts types as the lobby shows them; unknown ones last, by name. */
export function compareTypes(a: string, b: string): number {
  return rank(a) - rank(b) || a.localeCompare(b, "en");
}

function rank(type: string): number {
  const place = KNOWN.indexOf(type);

  return place === -1 ? ORDER.length : place;
}
