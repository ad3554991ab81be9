"use server";

import { z } from "zod";
import { settingUpAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { refused } from "@/lib/result";
import { finishSetUp } from "@/lib/staff";

const Password = z.string().min(1).max(1000).optional();

/**
 * Turns the second step on and, where the password is a temporary one, takes another. The page is
 * not shown anew: the recovery codes stand there.
 */
export const finishSetUpAction = settingUpAction(
  z.object({ code: z.string().min(1).max(64), password: Password, again: Password }),
  async ({ code, password = null, again = null }, member) => {
    if (password !== again) return refused("PASSWORDS_DIFFER");
    if (member.hasTemporaryPassword && password === null) return refused("PASSWORD_WEAK");

    return finishSetUp(db(), member, { code, password });
  },
);
