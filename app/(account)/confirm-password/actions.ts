"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmPassword, localPath, playerAction, touchSession } from "@/lib/auth";
import { db } from "@/lib/db";

/** Shows that the person behind the session is the player, and goes on to where they wanted. */
export const confirmPasswordAction = playerAction(
  z.object({ password: z.string().max(1000), next: z.string().max(2000) }),
  async ({ password, next }, player) => {
    const confirmed = await confirmPassword(db(), player, password);
    if (!confirmed.ok) return confirmed;

    await touchSession(db(), player.sessionId);

    return redirect(localPath(next, "/account"));
  },
);
