import "server-only";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { Result } from "@/lib/result";
import type { Permission } from "@/lib/staff";
import { admit } from "./admit";
import { currentStaff } from "./current";
import type { StaffMember } from "./sessions";

/** What this request was found to lack, for the page that says so. */
const lacking = cache((): { permission: Permission | null } => ({ permission: null }));

/**
 * The signed-in member of the staff, when their role includes `permission`. Strangers are sent to
 * the staff's sign-in page and come back after it; the others get the page for the forbidden, 403.
 *
 * @param here The page's own path and query.
 */
export async function requirePermission(permission: Permission, here: string): Promise<StaffMember> {
  const admitted = await admitStaff(permission);
  if (admitted.ok) return admitted.value;
  if (admitted.code === "SIGNED_OUT") redirect(`/admin/sign-in?next=${encodeURIComponent(here)}`);

  lacking().permission = permission;
  forbidden();
}

/** The same for route handlers: they answer the refusal themselves. */
export async function admitStaff(permission: Permission): Promise<Result<StaffMember, "SIGNED_OUT" | "FORBIDDEN">> {
  return admit(await currentStaff(), permission);
}

/** The permission this request was refused for, or null. */
export function missingPermission(): Permission | null {
  return lacking().permission;
}
