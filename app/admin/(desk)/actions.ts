"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaffAddress, endIdleSession, signOut, staffTask, stepUp } from "@/lib/auth";

/** Ends the operator's session; also for one that has ended already. */
export async function signOutAction(): Promise<void> {
  await signOut("operator");
  redirect("/admin/sign-in");
}

/** Ends the operator's session because nobody has touched its pages for long. */
export async function endIdleSessionAction(): Promise<void> {
  await endIdleSession();
}

/** Takes a code of the second step, so that money may be moved for a while. */
export const stepUpAction = staffTask(
  { permission: null, schema: z.object({ code: z.string().trim().min(1).max(64) }) },
  async (db, { code }, staff) => stepUp(db, staff, { code, address: await currentStaffAddress() }),
);
