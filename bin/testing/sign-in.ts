import { encode } from "next-auth/jwt";
import { cookieName, realmSecret } from "@/lib/auth/realm";
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
  const sid = await startStaffSession(db, session);

  return {
    name: cookieName("operator"),
    value: await encode({ token: { sub: operator.id, sid }, secret: realmSecret("operator") }),
  };
}
