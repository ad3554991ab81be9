/** Reads what this browser was given to remember; null also where it may remember nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Gives this browser something to remember; where it may not, it forgets. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // Storage is full or forbidden: a preference less.
  }
}

function keyOf(name: string): string {
  return `marquee.${name}`;
}
