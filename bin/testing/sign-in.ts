import { encode } from "next-auth/jwt";
import { cookieName, type Realm, realmSecret } from "@/lib/auth/realm";
import { startSession } from "@/lib/auth/sessions";
import { startStaffSession } from "@/lib/auth/staff-sessions";
import type { Db } from "@/lib/db";
import { givenOperator, givenSecondStep } from "@/lib/testing/given-operator";

/** A cookie, as a browser keeps it. */
export interface Cookie {
  name: string;
  value: string;
}

/** Signs a new member of the staff in, as a sign-in at the desk with a fresh code would end. */
export async function signInStaff(db: Db, roleId = "owner"): Promise<Cookie> {
  const operator = await givenOperator(db, roleId);
  await givenSecondStep(db, operator);
  const { passwordHash } = await db.operator.findUniqueOrThrow({ where: { id: operator.id } });
  const session = { operatorId: operator.id, passwordHash, userAgent: null, hasShownCode: true };

  return cookieOf("operator", operator.id, await startStaffSession(db, session));
}

/** Signs a player in, as their sign-in page would. */
export async function signInPlayer(db: Db, username: string): Promise<Cookie> {
  const { id: playerId, passwordHash } = await db.player.findUniqueOrThrow({ where: { username } });

  return cookieOf("player", playerId, await startSession(db, { playerId, passwordHash, userAgent: null }));
}

async function cookieOf(realm: Realm, sub: string, sid: string | null): Promise<Cookie> {
  return { name: cookieName(realm), value: await encode({ token: { sub, sid }, secret: realmSecret(realm) }) };
}
