import type { Db } from "@/lib/db";
import { verifyPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";

/**
 * Checks an operator's name and password; somebody no longer active is unknown.
 *
 * @returns With the hash it was checked against, which a sign-in looks at again.
 * @throws QueueFull when too many sign in at once.
 */
export async function verifyOperator(
  db: Db,
  input: { username: string; password: string },
): Promise<Result<{ id: string; username: string; passwordHash: string }, "CREDENTIALS_WRONG">> {
  const operator = await db.operator.findUnique({
    where: { username: input.username.trim().toLowerCase(), isActive: true },
    select: { id: true, username: true, passwordHash: true },
  });
  const isRight = await verifyPassword(operator?.passwordHash ?? null, input.password);
  if (!operator || !isRight) return refused("CREDENTIALS_WRONG");

  return ok(operator);
}
