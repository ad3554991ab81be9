import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { Realm } from "./realm";
import type { TooManyTries } from "./sign-in-tries";

const MAX_TRIES = 3;
const WINDOW_MS = 30 * 60 * 1000;
const KEPT_MS = 24 * 60 * 60 * 1000;

/** The name somebody signs in under, as parsed or as typed, at most 64 characters. */
export interface SignInName {
  realm: Realm;
  username: string;
}

/**
 * Counts a try to sign in under a name, before anything about it is checked: so that guesses
 * sent at once are counted too. Kept in the database: all processes count together, and a
 * restart forgets nothing. Names nobody has are counted the same.
 *
 * @returns Refused after three failures within half an hour, until half an hour after the third.
 *
 * Source: GLI-19 2.5.3 (lock-out after three failures in 30 minutes).
 */
export async function countNameTry(db: Db, name: SignInName, now = new Date()): Promise<Result<null, TooManyTries>> {
  const username = keyOf(name);
  const windowStart = new Date(now.getTime() - WINDOW_MS);
  // The third try begins the window anew: if it fails, the lock lasts half an hour from then.
  const rows = await db.$queryRaw<{ tries: number; since: Date }[]>`
    INSERT INTO sign_in_failures AS f (username, tries, since) VALUES (${username}, 1, ${now})
    ON CONFLICT (username) DO UPDATE SET
      tries = CASE WHEN f.since <= ${windowStart} THEN 1 ELSE least(f.tries, ${MAX_TRIES}) + 1 END,
      since = CASE WHEN f.since <= ${windowStart} OR f.tries = ${MAX_TRIES - 1} THEN excluded.since ELSE f.since END
    RETURNING tries, since`;
  const { tries, since } = rows[0] ?? { tries: 1, since: now };
  if (tries <= MAX_TRIES) return ok(null);

  await db.signInFailure.deleteMany({ where: { since: { lt: new Date(now.getTime() - KEPT_MS) } } });
  const leftMs = since.getTime() + WINDOW_MS - now.getTime();

  return refused(`TOO_MANY_TRIES_${Math.max(1, Math.ceil(leftMs / 60_000))}`);
}

/** Takes one count back: the try was right as far as it went, and only the second step is missing. */
export async function uncountNameTry(db: Db, name: SignInName): Promise<void> {
  await db.signInFailure.updateMany({
    where: { username: keyOf(name), tries: { gt: 0 } },
    data: { tries: { decrement: 1 } },
  });
}

/** Forgets the failures of somebody who is in. */
export async function forgetNameTries(db: Db, name: SignInName): Promise<void> {
  await db.signInFailure.deleteMany({ where: { username: keyOf(name) } });
}

function keyOf({ realm, username }: SignInName): string {
  // PostgreSQL has no text with NUL in it.
  const name = username.trim().toLowerCase().replaceAll("\0", "");

  // In capitals, which no name has: a player's name never counts for a member of the staff.
  return realm === "player" ? name : `STAFF:${name}`;
}
