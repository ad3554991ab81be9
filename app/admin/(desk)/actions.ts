"use server";

import { redirect } from "next/navigation";
import { signOut } from "@/lib/auth";

/** Ends the operator's session; also for one that has ended already. */
export async function signOutAction(): Promise<void> {
  await signOut("operator");
  redirect("/admin/sign-in");
}
