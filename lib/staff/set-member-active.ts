import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { StaffActor } from "./actor";
import { endMemberSessions } from "./end-sessions";
import { isLastOwner, lockManageable, type MemberRefusal } from "./manageable";
import { noteStaffChange } from "./note-staff-change";

/**
 * Shuts a member of the staff out, at once, or lets them back in; in the caller's database
 * transaction. Their name stays theirs for good, because the audit trail speaks of it.
 */
export async function setMemberActive(
  tx: Db,
  { memberId, isActive, reason }: { memberId: string; isActive: boolean; reason: string },
  by: StaffActor,
): Promise<Result<null, MemberRefusal | "LAST_OWNER" | "UNCHANGED">> {
  const locked = await lockManageable(tx, by, memberId);
  if (!locked.ok) return locked;
  const member = locked.value;
  if (member.isActive === isActive) return refused("UNCHANGED");
  if (!isActive && (await isLastOwner(tx, member))) return refused("LAST_OWNER");

  await tx.operator.update({ where: { id: memberId }, data: { isActive } });
  if (!isActive) await endMemberSessions(tx, memberId);
  await noteStaffChange(tx, by, {
    action: "staff.active",
    subject: `staff:${memberId}`,
    reason,
    before: { isActive: !isActive },
    after: { isActive },
  });

  return ok(null);
}
