// In the order a lobby shows them: the widest first.
const LABELS = new Map([
  ["slots", "Slots"],
  ["live", "Live casino"],
  ["table", "Table games"],
  ["card", "Cards and poker"],
  ["crash", "Crash"],
  ["instant", "Instant wins"],
  ["other", "More games"],
]);
const ORDER = [...LABELS.keys()];

/** A game type as people read it; one not known by name reads as its words do. */
export function typeLabel(type: string): string {
  const words = type.replaceAll(/[-_]+/g, " ").trim();

  return LABELS.get(type) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sorts types as the lobby shows them; unknown ones last, by name. */
export function compareTypes(a: string, b: string): number {
  return rank(a) - rank(b) || a.localeCompare(b, "en");
}

function rank(type: string): number {
  return LABELS.has(type) ? ORDER.indexOf(type) : ORDER.length;
}
