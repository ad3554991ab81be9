import "server-only";
import type { z } from "zod";
import { db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { currentStaffSession } from "./current";
import { type Action, guarded } from "./guarded";
import { touchSession } from "./sessions";
import { noteSecondStep, type SettingUp } from "./staff-sessions";

/**
 * The server action that ends the set-up of a second step; for those alone who are in the middle
 * of it. A success opens the desk, and counts as a code shown just now.
 */
export function settingUpAction<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  schema: Schema,
  body: (input: z.output<Schema>, member: SettingUp) => Promise<Outcome>,
): Action<z.input<Schema>, Outcome> {
  return guarded(schema, admitSettingUp, async (input, member) => {
    const outcome = await body(input, member);
    if (outcome.ok) await noteSecondStep(db(), member.sessionId);

    return outcome;
  });
}

async function admitSettingUp(): Promise<Result<SettingUp, "SIGNED_OUT">> {
  const session = await currentStaffSession();
  if (session.state !== "setting-up") return refused("SIGNED_OUT");
  await touchSession(db(), session.member.sessionId);

  return ok(session.member);
}
