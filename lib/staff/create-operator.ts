import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { hashPassword, MAX_PASSWORD_LENGTH } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";

const USERNAME_PATTERN = /^[a-z0-9][a-z0-9._-]{0,31}$/;
const MIN_PASSWORD_LENGTH = 8;

/** Why there is no new operator. */
export type CreateOperatorRefusal = "USERNAME_TAKEN" | "USERNAME_INVALID" | "PASSWORD_WEAK" | "ROLE_UNKNOWN";

/**
 * Creates an operator: somebody of the staff, one person each.
 *
 * @param input Name: 1 to 32 of `a-z 0-9 . _ -`, case ignored; password: 8 to 128 characters;
 *   `roleId`: a row of `roles`.
 */
export async function createOperator(
  db: Db,
  input: { username: string; password: string; roleId: string },
): Promise<Result<{ id: string; username: string }, CreateOperatorRefusal>> {
  const username = input.username.trim().toLowerCase();
  if (!USERNAME_PATTERN.test(username)) return refused("USERNAME_INVALID");
  const { length } = input.password;
  if (length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH) return refused("PASSWORD_WEAK");

  const { roleId } = input;
  if (!(await db.role.findUnique({ where: { id: roleId }, select: { id: true } }))) return refused("ROLE_UNKNOWN");

  const id = newId();
  const passwordHash = await hashPassword(input.password);
  // ON CONFLICT DO NOTHING, because a unique violation would end the caller's transaction.
  const { count } = await db.operator.createMany({
    data: { id, username, passwordHash, roleId },
    skipDuplicates: true,
  });

  return count === 0 ? refused("USERNAME_TAKEN") : ok({ id, username });
}
