"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmPassword, playerAction, revokePlayerSessions, signOut } from "@/lib/auth";
import { db } from "@/lib/db";
import { closeOwnAccount } from "@/lib/players";

/** Closes the signed-in player's account and signs them out everywhere. */
export const closeAccountAction = playerAction(
  z.object({ password: z.string().max(1000), isBalanceKnown: z.literal("on").optional() }),
  async ({ password, isBalanceKnown }, player) => {
    const confirmed = await confirmPassword(db(), player, password);
    if (!confirmed.ok) return confirmed;

    const closed = await closeOwnAccount(db(), { playerId: player.id, isBalanceKnown: isBalanceKnown !== undefined });
    if (!closed.ok) return closed;

    await revokePlayerSessions(db(), { playerId: player.id });
    await signOut("player");

    return redirect("/goodbye");
  },
);
