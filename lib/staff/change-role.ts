import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { hasAll, type StaffActor } from "./actor";
import { isLastOwner, lockManageable, type MemberRefusal } from "./manageable";
import { noteStaffChange } from "./note-staff-change";
import { permissionsOf } from "./permissions";

/**
 * Gives a member of the staff another role, in the caller's database transaction. It counts from
 * their next click. Nobody changes their own role, or gives one that may do more than they.
 */
export async function changeRole(
  tx: Db,
  { memberId, roleId, reason }: { memberId: string; roleId: string; reason: string },
  by: StaffActor,
): Promise<Result<null, MemberRefusal | "ROLE_UNKNOWN" | "LAST_OWNER" | "UNCHANGED">> {
  const locked = await lockManageable(tx, by, memberId);
  if (!locked.ok) return locked;
  const member = locked.value;
  if (member.roleId === roleId) return refused("UNCHANGED");

  // Under a lock: the role must not get other permissions, or go, between the look and the gift.
  const roles = await tx.$queryRaw<{ permissions: string[] }[]>`
    SELECT permissions FROM roles WHERE id = ${roleId} FOR SHARE`;
  if (!roles[0]) return refused("ROLE_UNKNOWN");
  if (!hasAll(by, permissionsOf(roles[0].permissions))) return refused("PERMISSION_LACKING");
  if (await isLastOwner(tx, member)) return refused("LAST_OWNER");

  await tx.operator.update({ where: { id: memberId }, data: { roleId } });
  await noteStaffChange(tx, by, {
    action: "staff.role",
    subject: `staff:${memberId}`,
    reason,
    before: { roleId: member.roleId },
    after: { roleId },
  });

  return ok(null);
}
