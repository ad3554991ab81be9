// What the database accepts, and what `players.username` therefore may be.
const USERNAME_PATTERN = /^[a-z0-9][a-z0-9_-]{0,31}$/;
const MIN_REGISTERED_LENGTH = 3;

/**
 * Reads a username as typed: without regard to case and to spaces around it.
 *
 * The aggregator knows the player by this name, so it is never an e-mail address and
 * never changes.
 *
 * @returns 1 to 32 of `a-z 0-9 _ -`, the first a letter or digit; or null.
 */
export function parseUsername(text: string): string | null {
  const username = text.trim().toLowerCase();

  return USERNAME_PATTERN.test(username) ? username : null;
}

/** The same for somebody who registers: at least 3 characters. */
export function parseRegisteredUsername(text: string): string | null {
  const username = parseUsername(text);

  return username !== null && username.length >= MIN_REGISTERED_LENGTH ? username : null;
}
