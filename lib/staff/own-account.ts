import { type Db, inTransaction } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";
import { confirmSecondFactor, renewRecoveryCodes } from "@/lib/second-factor";
import type { StaffActor } from "./actor";
import { noteStaffChange } from "./note-staff-change";
import { isStaffPasswordFine } from "./password-rules";

/** A member of the staff who changes their own account. */
export interface OwnAccount extends Pick<StaffActor, "actor" | "requestId"> {
  id: string;
  username: string;
}

/**
 * Gives a member of the staff another password of their own; who asks must have shown the present one.
 *
 * @throws QueueFull when too many hash at once.
 */
export async function setOwnPassword(
  db: Db,
  own: OwnAccount,
  password: string,
): Promise<Result<null, "PASSWORD_WEAK">> {
  if (!isStaffPasswordFine(password, own.username)) return refused("PASSWORD_WEAK");
  const passwordHash = await hashPassword(password);

  return inTransaction(db, async (tx) => {
    await tx.operator.update({ where: { id: own.id }, data: { passwordHash, hasTemporaryPassword: false } });
    await noteStaffChange(tx, own, { action: "staff.password", subject: `staff:${own.id}` });

    return ok(null);
  });
}

/**
 * Ends the set-up of a second step with a first code of the app, and where the password is a
 * temporary one with another password.
 *
 * @param input.password Null to keep the present one.
 * @returns The recovery codes, to be shown once. A refusal leaves everything as it was.
 */
export async function finishSetUp(
  db: Db,
  own: OwnAccount,
  input: { code: string; password: string | null },
): Promise<Result<string[], "CODE_WRONG" | "PASSWORD_WEAK">> {
  const { code, password } = input;
  if (password !== null && !isStaffPasswordFine(password, own.username)) return refused("PASSWORD_WEAK");
  const passwordHash = password === null ? null : await hashPassword(password);

  return inTransaction(db, async (tx) => {
    const confirmed = await confirmSecondFactor(tx, { operatorId: own.id }, code);
    if (!confirmed.ok) return confirmed;
    if (passwordHash !== null)
      await tx.operator.update({ where: { id: own.id }, data: { passwordHash, hasTemporaryPassword: false } });
    await noteStaffChange(tx, own, {
      action: "staff.second-step",
      subject: `staff:${own.id}`,
      after: { hasSecondStep: true, hasNewPassword: passwordHash !== null },
    });

    return confirmed;
  });
}

/** Gives a new set of recovery codes; who asks must have shown a code of the app or of the old set. */
export async function renewOwnCodes(db: Db, own: OwnAccount): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    const codes = await renewRecoveryCodes(tx, { operatorId: own.id });
    await noteStaffChange(tx, own, { action: "staff.recovery-codes", subject: `staff:${own.id}` });

    return codes;
  });
}
