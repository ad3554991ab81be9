import { type Db, inTransaction } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { ok, type Result } from "@/lib/result";
import { removeSecondFactor } from "@/lib/second-factor";
import type { StaffActor } from "./actor";
import { endMemberSessions } from "./end-sessions";
import { lockManageable, type MemberRefusal } from "./manageable";
import { noteStaffChange } from "./note-staff-change";
import { newTemporaryPassword } from "./password-rules";

/**
 * For who lost their phone, or forgot their password: takes the second step away and ends the
 * sessions. At the next sign-in a new second step is set up before anything opens.
 *
 * @param withPassword Also gives a made-up password, changed at that sign-in; it is returned, to be
 *   shown once. Without it whoever knows the password can set up the second step.
 */
export async function resetSignIn(
  db: Db,
  { memberId, withPassword, reason }: { memberId: string; withPassword: boolean; reason: string },
  by: StaffActor,
): Promise<Result<{ password: string | null }, MemberRefusal>> {
  const password = withPassword ? newTemporaryPassword() : null;
  // Before the database transaction: hashing is slow, and may wait for its turn.
  const passwordHash = password === null ? null : await hashPassword(password);

  return inTransaction(db, async (tx) => {
    const locked = await lockManageable(tx, by, memberId);
    if (!locked.ok) return locked;

    await removeSecondFactor(tx, { operatorId: memberId });
    await endMemberSessions(tx, memberId);
    if (passwordHash !== null)
      await tx.operator.update({ where: { id: memberId }, data: { passwordHash, hasTemporaryPassword: true } });
    await noteStaffChange(tx, by, {
      action: "staff.sign-in-reset",
      subject: `staff:${memberId}`,
      reason,
      after: { hasSecondStep: false, hasNewPassword: withPassword },
    });

    return ok({ password });
  });
}
