const MAX_AGE_MS = 48 * 60 * 60_000;

/**
 * Reads the moment a page counts the result of play from.
 *
 * @returns Null for what is no moment, lies ahead, or more than 48 hours back: nobody plays one game so
 *   long, and counting a whole history would be costly.
 */
export function parsePlayedSince(text: string | null, now = new Date()): Date | null {
  if (text === null) return null;

  const since = new Date(text);
  const ageMs = now.getTime() - since.getTime();

  return ageMs >= 0 && ageMs <= MAX_AGE_MS ? since : null;
}
