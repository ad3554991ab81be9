import type { RoleChoice } from "@/components/admin/role-select";
import type { StaffMember } from "@/lib/auth";
import type { Role } from "@/lib/staff";

/** The roles a member of the staff may give: those that may do nothing they may not. */
export function givableRoles(roles: readonly Role[], { permissions }: StaffMember): RoleChoice[] {
  return roles
    .filter((role) => [...role.permissions].every((permission) => permissions.has(permission)))
    .map(({ id, name }) => ({ id, name }));
}
