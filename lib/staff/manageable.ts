import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { hasAll, type StaffActor } from "./actor";
import { permissionsOf } from "./permissions";

/** Why a member of the staff cannot be changed by this colleague. */
export type MemberRefusal = "MEMBER_UNKNOWN" | "OWN_ACCOUNT" | "PERMISSION_LACKING";

/** A member of the staff under a lock. */
export interface ManageableMember {
  id: string;
  username: string;
  isActive: boolean;
  roleId: string;
}

/**
 * Locks a member of the staff for a change by a colleague.
 *
 * @returns Refused for one's own account, and for members who may do what the colleague may not:
 *   who could reset their sign-in or move them about could become them.
 */
export async function lockManageable(
  tx: Db,
  actor: StaffActor,
  memberId: string,
): Promise<Result<ManageableMember, MemberRefusal>> {
  if (memberId === actor.id) return refused("OWN_ACCOUNT");
  await tx.$queryRaw`SELECT 1 FROM operators WHERE id = ${memberId}::uuid FOR NO KEY UPDATE`;
  const member = await tx.operator.findUnique({
    where: { id: memberId },
    select: { id: true, username: true, isActive: true, roleId: true, role: { select: { permissions: true } } },
  });
  if (!member) return refused("MEMBER_UNKNOWN");
  const { role, ...rest } = member;

  return hasAll(actor, permissionsOf(role.permissions)) ? ok(rest) : refused("PERMISSION_LACKING");
}

/**
 * Whether this is the only active owner. Owners who step down at once come here one after the other,
 * so that the second sees what the first did. The database refuses the last one's change too.
 */
export async function isLastOwner(tx: Db, member: ManageableMember): Promise<boolean> {
  if (member.roleId !== "owner" || !member.isActive) return false;
  await tx.$queryRaw`SELECT 1 FROM roles WHERE id = 'owner' FOR NO KEY UPDATE`;

  return (await tx.operator.count({ where: { roleId: "owner", isActive: true, id: { not: member.id } } })) === 0;
}
