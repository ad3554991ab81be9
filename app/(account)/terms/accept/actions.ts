"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localPath, playerAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { acceptTerms } from "@/lib/players";

/** Accepts the terms that were shown, and goes on to where the player wanted. */
export const acceptTermsAction = playerAction(
  z.object({ version: z.string().max(40), next: z.string().max(2000) }),
  async ({ version, next }, player) => {
    const accepted = await acceptTerms(db(), { playerId: player.id, version });

    return accepted.ok ? redirect(localPath(next)) : accepted;
  },
);
