"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { currentPlayer, revokePlayerSessions, signOut } from "@/lib/auth";
import { db } from "@/lib/db";

/** Signs the player of this browser out and shows the lobby. Harmless to whoever is signed out already. */
export async function signOutAction(): Promise<void> {
  await signOut("player");
  redirect("/");
}

/** Signs the player out everywhere but here. */
export async function endOtherSessionsAction(): Promise<void> {
  const player = await currentPlayer();
  if (player) await revokePlayerSessions(db(), { playerId: player.id, exceptId: player.sessionId });
  revalidatePath("/account");
}
