import { z } from "zod";
import type { Db } from "@/lib/db";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";
import { verifyPlayer, verifySecondFactor } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { verifyOperator } from "@/lib/staff";
import type { Realm } from "./realm";
import { startSession } from "./sessions";
import { countPlayerTry, forgetPlayerTries, uncountPlayerTry } from "./sign-in-lock";
import { countTry, forgetTries, type TooManyTries } from "./sign-in-tries";

const Credentials = z.object({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(MAX_PASSWORD_LENGTH),
  /** Of the authenticator app, or a recovery code; for those who have a second step. */
  code: z.string().max(64).optional(),
});

type Credentials = z.output<typeof Credentials>;

/**
 * Why somebody was not signed in; the same whether the name or the password is wrong. That a
 * code is missing or wrong is told only to who knows the password.
 */
export type SignInRefusal = "CREDENTIALS_WRONG" | "ACCOUNT_CLOSED" | "CODE_REQUIRED" | "CODE_WRONG" | TooManyTries;

/** Where a sign-in comes from. */
export interface Visitor {
  address: string;
  userAgent: string | null;
}

/**
 * Checks a name and password, and a player's second step, and starts a session.
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

  const verified = await (realm === "player" ? verifyPlayerInSteps : verifyOperator)(db, parsed.data);
  if (!verified.ok) {
    if (verified.code === "CODE_REQUIRED") await forgetTries(attempt);

    return verified;
  }

  await forgetTries(attempt);
  const subjectId = verified.value.id;
  const sessionId = await startSession(db, { realm, subjectId, userAgent: visitor.userAgent });

  return ok({ subjectId, sessionId });
}

/** The password, then the second step where there is one; three failures lock the name. */
async function verifyPlayerInSteps(
  db: Db,
  { username, password, code = "" }: Credentials,
): Promise<Result<{ id: string }, SignInRefusal>> {
  const counted = await countPlayerTry(db, username);
  if (!counted.ok) return counted;
  const verified = await verifyPlayer(db, { username, password });
  if (!verified.ok) return verified;

  const second = await verifySecondFactor(db, { playerId: verified.value.id, code });
  if (!second.ok && second.code === "CODE_REQUIRED") {
    await uncountPlayerTry(db, username);

    return refused(second.code);
  }
  if (!second.ok && second.code === "CODE_WRONG") return refused(second.code);

  await forgetPlayerTries(db, username);

  return verified;
}
