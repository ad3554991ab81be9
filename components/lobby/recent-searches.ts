const STORE = "marquee.searches";
const MOST = 5;

/** The last words searched for in this browser, the latest first. */
export function readSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORE) ?? "[]");

    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string").slice(0, MOST) : [];
  } catch {
    // A browser may forbid storage, and anybody may have written there.
    return [];
  }
}

/** Remembers words that led somewhere. */
export function rememberSearch(query: string): void {
  if (!query.trim()) return;
  try {
    window.localStorage.setItem(STORE, JSON.stringify(withSearch(readSearches(), query)));
  } catch {
    // Without storage nothing is remembered.
  }
}

/** Puts words in front of the others; the same words in other letters count once. */
export function withSearch(searches: readonly string[], query: string): string[] {
  const wanted = query.trim();
  const others = searches.filter((each) => each.toLowerCase() !== wanted.toLowerCase());

  return [wanted, ...others].slice(0, MOST);
}
