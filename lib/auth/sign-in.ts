import { z } from "zod";
import type { Db } from "@/lib/db";
import { verifyOperator } from "@/lib/operators";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";
import { verifyPlayer } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import type { Realm } from "./realm";
import { startSession } from "./sessions";
import { countTry, forgetTries, type TooManyTries } from "./sign-in-tries";

const Credentials = z.object({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(MAX_PASSWORD_LENGTH),
});

/** Why somebody was not signed in; the same whether the name or the password is wrong. */
export type SignInRefusal = "CREDENTIALS_WRONG" | "ACCOUNT_CLOSED" | TooManyTries;

/** Where a sign-in comes from. */
export interface Visitor {
  address: string;
  userAgent: string | null;
}

/**
 * Checks a name and password and starts a session.
 *
 * @param credentials As the browser sent them; anything malformed is wrong.
 * @throws QueueFull when too many sign in at once; or when the database does.
 */
export async function signIn(
  db: Db,
  realm: Realm,
  credentials: unknown,
  visitor: Visitor,
): Promise<Result<{ subjectId: string; sessionId: string }, SignInRefusal>> {
  const parsed = Credentials.safeParse(credentials);
  if (!parsed.success) return refused("CREDENTIALS_WRONG");

  const attempt = { realm, username: parsed.data.username, address: visitor.address };
  const counted = await countTry(attempt);
  if (!counted.ok) return counted;

  const verified = await (realm === "player" ? verifyPlayer : verifyOperator)(db, parsed.data);
  if (!verified.ok) return verified;

  await forgetTries(attempt);
  const subjectId = verified.value.id;
  const sessionId = await startSession(db, { realm, subjectId, userAgent: visitor.userAgent });

  return ok({ subjectId, sessionId });
}
