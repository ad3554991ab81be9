"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { staffAction, staffTask } from "@/lib/auth";
import type { Result } from "@/lib/result";
import { changeRole, createMember, endSessions, resetSignIn, setMemberActive } from "@/lib/staff";

const Reason = z.string().trim().min(3).max(500);
const RoleId = z.string().min(1).max(64);
const Change = z.object({ memberId: z.uuid(), reason: Reason });
const PERMISSION = "staff.edit";

/** Takes somebody onto the staff; the password of the first sign-in comes back once. A task, for hashing it takes long. */
export const createMemberAction = staffTask(
  {
    permission: PERMISSION,
    schema: z.object({ username: z.string().max(64), roleId: RoleId, reason: Reason }),
    asksForCode: true,
  },
  async (db, input, staff) => shown(await createMember(db, input, staff)),
);

/** Gives a colleague another role. */
export const changeRoleAction = staffAction(
  { permission: PERMISSION, schema: Change.extend({ roleId: RoleId }), asksForCode: true },
  async (tx, input, staff) => shown(await changeRole(tx, input, staff)),
);

/** Shuts a colleague out or lets them back in. */
export const setMemberActiveAction = staffAction(
  { permission: PERMISSION, schema: Change.extend({ isActive: z.boolean() }), asksForCode: true },
  async (tx, input, staff) => shown(await setMemberActive(tx, input, staff)),
);

/** Takes a colleague's second step away, and gives them another password if wanted. A task, for hashing it takes long. */
export const resetSignInAction = staffTask(
  { permission: PERMISSION, schema: Change.extend({ withPassword: z.boolean() }), asksForCode: true },
  async (db, input, staff) => shown(await resetSignIn(db, input, staff)),
);

/** Signs a colleague out. */
export const endSessionsAction = staffAction({ permission: PERMISSION, schema: Change }, async (tx, input, staff) =>
  shown(await endSessions(tx, input, staff)),
);

/** A refusal means that the page shows something old, so it is shown anew either way. */
function shown<Outcome extends Result<unknown, string>>(outcome: Outcome): Outcome {
  revalidatePath("/admin/staff", "layout");

  return outcome;
}
