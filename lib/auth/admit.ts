import { ok, type Result, refused } from "@/lib/result";
import type { Permission } from "@/lib/staff";
import type { StaffMember } from "./staff-sessions";

/** Lets pass who is signed in and has the permission; null asks for none. */
export function admit<Staff extends Pick<StaffMember, "permissions">>(
  staff: Staff | null,
  permission: Permission | null,
): Result<Staff, "SIGNED_OUT" | "FORBIDDEN"> {
  if (!staff) return refused("SIGNED_OUT");

  return permission === null || staff.permissions.has(permission) ? ok(staff) : refused("FORBIDDEN");
}
