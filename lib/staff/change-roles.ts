import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { hasAll, type StaffActor } from "./actor";
import { noteStaffChange } from "./note-staff-change";
import { PERMISSIONS, type Permission, permissionsOf } from "./permissions";

/** Why a role was not changed. */
export type RoleRefusal = "ROLE_UNKNOWN" | "ROLE_BUILT_IN" | "OWN_ROLE" | "PERMISSION_LACKING";

/** Copies a role under a name of its own; in the caller's database transaction. Nobody copies a role that may do more than they. */
export async function cloneRole(
  tx: Db,
  { roleId, name, reason }: { roleId: string; name: string; reason: string },
  by: StaffActor,
): Promise<Result<{ id: string }, "ROLE_UNKNOWN" | "NAME_TAKEN" | "PERMISSION_LACKING">> {
  const original = await tx.role.findUnique({ where: { id: roleId } });
  if (!original) return refused("ROLE_UNKNOWN");
  const permissions = inOrder(permissionsOf(original.permissions));
  if (!hasAll(by, permissions)) return refused("PERMISSION_LACKING");

  const id = newId();
  // ON CONFLICT DO NOTHING, because a unique violation would end the caller's transaction.
  const { count } = await tx.role.createMany({ data: { id, name: name.trim(), permissions }, skipDuplicates: true });
  if (count === 0) return refused("NAME_TAKEN");
  await noteStaffChange(tx, by, {
    action: "role.created",
    subject: `role:${id}`,
    reason,
    after: { name: name.trim(), clonedFrom: original.name, permissions: permissions.join(", ") },
  });

  return ok({ id });
}

/**
 * Sets what a role may do, in the caller's database transaction; it counts from the next click of who
 * has it. Nobody changes the role they have, or gives or takes a permission they lack.
 */
export async function editRole(
  tx: Db,
  { roleId, permissions: wanted, reason }: { roleId: string; permissions: readonly Permission[]; reason: string },
  by: StaffActor,
): Promise<Result<null, RoleRefusal | "UNCHANGED">> {
  const locked = await lockRole(tx, roleId, by);
  if (!locked.ok) return locked;

  const before = permissionsOf(locked.value.permissions);
  const after = new Set(wanted);
  const changed = PERMISSIONS.filter((permission) => before.has(permission) !== after.has(permission));
  if (changed.length === 0) return refused("UNCHANGED");
  if (!hasAll(by, changed)) return refused("PERMISSION_LACKING");

  await tx.role.update({ where: { id: roleId }, data: { permissions: inOrder(after) } });
  await noteStaffChange(tx, by, {
    action: "role.permissions",
    subject: `role:${roleId}`,
    reason,
    // What changed says more than two long lists; the first list stands at the role's beginning.
    after: {
      given: changed.filter((permission) => after.has(permission)).join(", "),
      taken: changed.filter((permission) => before.has(permission)).join(", "),
    },
  });

  return ok(null);
}

/** Deletes a role nobody has; in the caller's database transaction. */
export async function deleteRole(
  tx: Db,
  { roleId, reason }: { roleId: string; reason: string },
  by: StaffActor,
): Promise<Result<null, RoleRefusal | "ROLE_IN_USE">> {
  const locked = await lockRole(tx, roleId, by);
  if (!locked.ok) return locked;
  // Those who are no longer active count too: they may come back.
  if ((await tx.operator.count({ where: { roleId } })) > 0) return refused("ROLE_IN_USE");

  const { name, permissions } = locked.value;
  await tx.role.delete({ where: { id: roleId } });
  await noteStaffChange(tx, by, {
    action: "role.deleted",
    subject: `role:${roleId}`,
    reason,
    before: { name, permissions: inOrder(permissionsOf(permissions)).join(", ") },
  });

  return ok(null);
}

/** Locks a role against other changes, and against being given meanwhile. */
async function lockRole(
  tx: Db,
  roleId: string,
  by: StaffActor,
): Promise<Result<{ name: string; permissions: string[] }, "ROLE_UNKNOWN" | "ROLE_BUILT_IN" | "OWN_ROLE">> {
  await tx.$queryRaw`SELECT 1 FROM roles WHERE id = ${roleId} FOR UPDATE`;
  const role = await tx.role.findUnique({ where: { id: roleId } });
  if (!role) return refused("ROLE_UNKNOWN");
  if (role.isBuiltIn) return refused("ROLE_BUILT_IN");
  const isOwn = by.id !== null && (await tx.operator.count({ where: { id: by.id, roleId } })) > 0;

  return isOwn ? refused("OWN_ROLE") : ok({ name: role.name, permissions: role.permissions });
}

function inOrder(permissions: ReadonlySet<Permission>): Permission[] {
  return PERMISSIONS.filter((permission) => permissions.has(permission));
}
