"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { staffAction } from "@/lib/auth";
import type { Result } from "@/lib/result";
import { cloneRole, deleteRole, editRole, PERMISSIONS } from "@/lib/staff";

const Change = z.object({ roleId: z.string().min(1).max(64), reason: z.string().trim().min(3).max(500) });
const PERMISSION = "staff.edit";

/** Copies a role under another name. */
export const cloneRoleAction = staffAction(
  { permission: PERMISSION, schema: Change.extend({ name: z.string().trim().min(1).max(64) }) },
  async (tx, input, staff) => shown(await cloneRole(tx, input, staff)),
);

/** Sets what a role may do. */
export const editRoleAction = staffAction(
  { permission: PERMISSION, schema: Change.extend({ permissions: z.array(z.enum(PERMISSIONS)) }), asksForCode: true },
  async (tx, input, staff) => shown(await editRole(tx, input, staff)),
);

/** Deletes a role nobody has. */
export const deleteRoleAction = staffAction({ permission: PERMISSION, schema: Change }, async (tx, input, staff) =>
  shown(await deleteRole(tx, input, staff)),
);

/** A refusal means that the page shows something old, so it is shown anew either way. */
function shown<Outcome extends Result<unknown, string>>(outcome: Outcome): Outcome {
  revalidatePath("/admin/staff/roles", "layout");

  return outcome;
}
