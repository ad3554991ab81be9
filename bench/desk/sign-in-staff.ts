import { encode } from "next-auth/jwt";
import { cookieName, realmSecret } from "@/lib/auth/realm";
import { startSession } from "@/lib/auth/sessions";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";

/**
 * Signs somebody in who may see everything, as a sign-in at the desk would end.
 *
 * @returns The cookie, as a browser sends it.
 */
export async function signInStaff(db: Db): Promise<string> {
  const id = newId();
  const username = `bench-${id.slice(-12)}`;
  await db.operator.create({ data: { id, username, passwordHash: "none: cannot sign in", roleId: "owner" } });
  const sid = await startSession(db, { realm: "operator", subjectId: id, userAgent: null });
  const token = await encode({ token: { sub: id, sid }, secret: realmSecret("operator") });

  return `${cookieName("operator")}=${token}`;
}
