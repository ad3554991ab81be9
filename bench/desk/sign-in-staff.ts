import { encode } from "next-auth/jwt";
import { cookieName, realmSecret } from "@/lib/auth/realm";
import { startStaffSession } from "@/lib/auth/staff-sessions";
import type { Db } from "@/lib/db";
import { givenOperator, givenSecondStep } from "@/lib/testing/given-operator";

/**
 * Signs somebody in who may see everything, as a sign-in at the desk would end.
 *
 * @returns The cookie, as a browser sends it.
 */
export async function signInStaff(db: Db): Promise<string> {
  const operator = await givenOperator(db);
  await givenSecondStep(db, operator);
  const { passwordHash } = await db.operator.findUniqueOrThrow({ where: { id: operator.id } });
  const session = { operatorId: operator.id, passwordHash, userAgent: null, hasShownCode: true };
  const sid = await startStaffSession(db, session);
  const token = await encode({ token: { sub: operator.id, sid }, secret: realmSecret("operator") });

  return `${cookieName("operator")}=${token}`;
}
