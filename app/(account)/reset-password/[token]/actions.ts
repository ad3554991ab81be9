"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { publicAction, resetPassword, visitorOf } from "@/lib/auth";
import { db } from "@/lib/db";
import { refused } from "@/lib/result";

const Password = z.string().max(1000);

/** Gives the player of a link the password they chose, and signs them out everywhere. */
export const resetPasswordAction = publicAction(
  z.object({ token: z.string().max(100), password: Password, again: Password }),
  async ({ token, password, again }) => {
    if (password !== again) return refused("PASSWORDS_DIFFER");

    return resetPassword(db(), { token, password }, visitorOf(await headers()).address);
  },
);
