import { PERMISSIONS, type Permission } from "./permissions";

/** Who changes something about the staff. */
export interface StaffActor {
  /** Of the operator; null for the command line, which is nobody's account. */
  id: string | null;
  /** `operator:<username>` or `cli`, as the audit trail names them. */
  actor: string;
  permissions: ReadonlySet<Permission>;
  /** The request the change comes with. */
  requestId?: string;
}

/** Whoever has a shell on the server can do everything anyway. */
export const COMMAND_LINE: StaffActor = { id: null, actor: "cli", permissions: new Set(PERMISSIONS) };

/** Whether somebody has every one of these permissions, so that they may give or take them. */
export function hasAll({ permissions }: Pick<StaffActor, "permissions">, wanted: Iterable<Permission>): boolean {
  return [...wanted].every((permission) => permissions.has(permission));
}
