import { z } from "zod";
import type { Db } from "@/lib/db";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";
import { verifyPlayer } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { beginSecondFactor, type Owner, verifySecondFactor } from "@/lib/second-factor";
import { verifyOperator } from "@/lib/staff";
import { noteStaffFailure } from "./note-staff-failure";
import type { Realm } from "./realm";
import { startSession } from "./sessions";
import { countNameTry, forgetNameTries, uncountNameTry } from "./sign-in-lock";
import { countTry, forgetTries, type TooManyTries } from "./sign-in-tries";
import { startStaffSession } from "./staff-sessions";

const Credentials = z.object({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(MAX_PASSWORD_LENGTH),
  /** Of the authenticator app, or a recovery code; for those who have a second step. */
  code: z.string().max(64).optional(),
});

type Credentials = z.output<typeof Credentials>;

type Verify = (
  db: Db,
  input: { username: string; password: string },
) => Promise<Result<{ id: string; passwordHash: string }, "CREDENTIALS_WRONG" | "ACCOUNT_CLOSED">>;

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
 * Checks a name and password, and the second step, and starts a session. A member of the staff
 * who has no second step yet gets a session that opens the page to set it up and nothing else.
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

  const { username } = parsed.data;
  const attempt = { realm, username, address: visitor.address };
  const counted = await countTry(attempt);
  if (!counted.ok) return counted;

  const verified = await verifyInSteps(db, realm, parsed.data);
  if (!verified.ok) {
    if (verified.code === "CODE_REQUIRED") await forgetTries(attempt);
    else if (realm === "operator") await noteStaffFailure(db, { ...attempt, cause: verified.code });

    return verified;
  }

  await forgetTries(attempt);
  const { userAgent } = visitor;
  const { id: subjectId, passwordHash, hasShownCode } = verified.value;
  if (realm === "operator" && !hasShownCode) await beginSecondFactor(db, { operatorId: subjectId });

  const checked = { passwordHash, userAgent };
  const sessionId =
    realm === "player"
      ? await startSession(db, { ...checked, playerId: subjectId })
      : await startStaffSession(db, { ...checked, operatorId: subjectId, hasShownCode });

  return sessionId === null ? refused("CREDENTIALS_WRONG") : ok({ subjectId, sessionId });
}

/** The password, then the second step where there is one; three failures lock the name. */
async function verifyInSteps(
  db: Db,
  realm: Realm,
  { username, password, code = "" }: Credentials,
): Promise<Result<{ id: string; passwordHash: string; hasShownCode: boolean }, SignInRefusal>> {
  const name = { realm, username };
  const counted = await countNameTry(db, name);
  if (!counted.ok) return counted;
  const verify: Verify = realm === "player" ? verifyPlayer : verifyOperator;
  const verified = await verify(db, { username, password });
  if (!verified.ok) return verified;

  const { id, passwordHash } = verified.value;
  const second = await verifySecondFactor(db, ownerOf(realm, id), code);
  if (!second.ok && second.code === "CODE_REQUIRED") {
    await uncountNameTry(db, name);

    return refused(second.code);
  }
  if (!second.ok && second.code === "CODE_WRONG") return refused(second.code);

  await forgetNameTries(db, name);

  return ok({ id, passwordHash, hasShownCode: second.ok });
}

function ownerOf(realm: Realm, id: string): Owner {
  return realm === "player" ? { playerId: id } : { operatorId: id };
}
