import "server-only";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import type { Permission } from "@/lib/staff";
import { admit } from "./admit";
import { currentStaff, currentStaffSession } from "./current";
import { touchSession } from "./sessions";
import type { StaffMember } from "./staff-sessions";

/** What this request was found to lack, for the page that says so. */
const lacking = cache((): { permission: Permission | null } => ({ permission: null }));

/**
 * The signed-in member of the staff, when their role includes `permission`. Strangers are sent to
 * the staff's sign-in page and come back after it; the others get the page for the forbidden, 403.
 *
 * @param here The page's own path and query.
 */
export async function requirePermission(permission: Permission, here: string): Promise<StaffMember> {
  const staff = await requireStaff(here);
  if (staff.permissions.has(permission)) return staff;

  lacking().permission = permission;
  forbidden();
}

/** The same for pages about one's own account, which ask for no permission. */
export async function requireStaff(here: string): Promise<StaffMember> {
  const session = await currentStaffSession();
  const next = encodeURIComponent(here);
  if (session.state === "setting-up") redirect(`/admin/set-up?next=${next}`);
  if (session.state === "out") redirect(`/admin/sign-in?next=${next}`);
  await touchSession(db(), session.staff.sessionId);

  return session.staff;
}

/** The same for route handlers: they answer the refusal themselves. Does not count as a sign of the person. */
export async function admitStaff(
  permission: Permission | null,
): Promise<Result<StaffMember, "SIGNED_OUT" | "FORBIDDEN">> {
  return admit(await currentStaff(), permission);
}

/** The permission this request was refused for, or null. */
export function missingPermission(): Permission | null {
  return lacking().permission;
}
