import type { Db } from "@/lib/db";
import { type Permission, permissionsOf } from "./permissions";

/** A role and who has it. */
export interface Role {
  id: string;
  name: string;
  isBuiltIn: boolean;
  permissions: ReadonlySet<Permission>;
  memberCount: number;
}

/** Every role, the built-in ones first, by what they may do. */
export async function listRoles(db: Db): Promise<Role[]> {
  const rows = await db.role.findMany({ include: { _count: { select: { operators: true } } } });
  const roles = rows.map(({ _count, permissions, id, name, isBuiltIn }) => ({
    id,
    name,
    isBuiltIn,
    permissions: permissionsOf(permissions),
    memberCount: _count.operators,
  }));

  return roles.sort(
    (a, b) =>
      Number(b.isBuiltIn) - Number(a.isBuiltIn) ||
      b.permissions.size - a.permissions.size ||
      a.name.localeCompare(b.name),
  );
}
