import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { hashPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";
import { COMMAND_LINE, hasAll, type StaffActor } from "./actor";
import { noteStaffChange } from "./note-staff-change";
import { isStaffPasswordFine, newTemporaryPassword } from "./password-rules";
import { permissionsOf } from "./permissions";

const USERNAME_PATTERN = /^[a-z0-9][a-z0-9._-]{0,31}$/;

/** Why there is no new operator. */
export type CreateOperatorRefusal =
  | "USERNAME_TAKEN"
  | "USERNAME_INVALID"
  | "PASSWORD_WEAK"
  | "ROLE_UNKNOWN"
  | "PERMISSION_LACKING";

/** A new operator. */
export interface NewOperator {
  /** 1 to 32 of `a-z 0-9 . _ -`, case ignored; one person each. */
  username: string;
  /** 8 to 128 characters. */
  password: string;
  /** A row of `roles`. */
  roleId: string;
  reason?: string;
}

/** Creates an operator: somebody of the staff. By default by command line; nobody gives a role that may do more than they. */
export async function createOperator(
  db: Db,
  input: NewOperator,
  by: StaffActor = COMMAND_LINE,
): Promise<Result<{ id: string; username: string }, CreateOperatorRefusal>> {
  return create(db, { ...input, hasTemporaryPassword: false }, by);
}

/**
 * The same for a colleague, with a made-up password they change at their first sign-in.
 *
 * @returns The password, to be shown once.
 */
export async function createMember(
  db: Db,
  input: Omit<NewOperator, "password">,
  by: StaffActor,
): Promise<Result<{ id: string; username: string; password: string }, CreateOperatorRefusal>> {
  const password = newTemporaryPassword();
  const created = await create(db, { ...input, password, hasTemporaryPassword: true }, by);

  return created.ok ? ok({ ...created.value, password }) : created;
}

async function create(
  db: Db,
  { password, roleId, hasTemporaryPassword, reason, ...input }: NewOperator & { hasTemporaryPassword: boolean },
  by: StaffActor,
): Promise<Result<{ id: string; username: string }, CreateOperatorRefusal>> {
  const username = input.username.trim().toLowerCase();
  if (!USERNAME_PATTERN.test(username)) return refused("USERNAME_INVALID");
  if (!isStaffPasswordFine(password, username)) return refused("PASSWORD_WEAK");

  // Before the database transaction: hashing is slow, and may wait for its turn.
  const passwordHash = await hashPassword(password);

  return inTransaction(db, async (tx) => {
    const role = await tx.role.findUnique({ where: { id: roleId }, select: { permissions: true } });
    if (!role) return refused("ROLE_UNKNOWN");
    if (!hasAll(by, permissionsOf(role.permissions))) return refused("PERMISSION_LACKING");

    const id = newId();
    // ON CONFLICT DO NOTHING, because a unique violation would end the caller's transaction.
    const { count } = await tx.operator.createMany({
      data: { id, username, passwordHash, roleId, hasTemporaryPassword },
      skipDuplicates: true,
    });
    if (count === 0) return refused("USERNAME_TAKEN");
    await noteStaffChange(tx, by, {
      action: "staff.created",
      subject: `staff:${id}`,
      ...(reason !== undefined && { reason }),
      after: { username, roleId },
    });

    return ok({ id, username });
  });
}
