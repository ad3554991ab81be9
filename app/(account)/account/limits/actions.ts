"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { playerAction } from "@/lib/auth";
import { db } from "@/lib/db";
import {
  BREAKS,
  cancelLimitChange,
  confirmLimitChange,
  excludeSelf,
  LimitChoice,
  LimitForm,
  removeLimit,
  setLimit,
  typedLimit,
} from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";

const PAGE = "/account/limits";

/** Sets a limit of the signed-in player: a stricter one at once, a looser one after a day and a confirmation. */
export const setLimitAction = playerAction(LimitForm, async (form, player) => {
  const limit = typedLimit(form);
  if (!limit) return refused("LIMIT_INVALID");

  return done(await setLimit(db(), { playerId: player.id, limit, actor: "player" }));
});

/** Asks for a limit to end; it stands for a day, and until that is confirmed. */
export const removeLimitAction = playerAction(LimitChoice, async ({ limit }, player) =>
  done(await removeLimit(db(), { playerId: player.id, limit, actor: "player" })),
);

/** Puts the change that waited into force. */
export const confirmLimitAction = playerAction(LimitChoice, async ({ limit }, player) =>
  done(await confirmLimitChange(db(), { playerId: player.id, limit })),
);

/** Calls the change that waits off. */
export const cancelLimitAction = playerAction(LimitChoice, async ({ limit }, player) =>
  done(await cancelLimitChange(db(), { playerId: player.id, limit })),
);

/** Keeps the signed-in player out of play; there is no way back before its end. */
export const takeBreakAction = playerAction(
  z.object({ wish: z.enum(BREAKS), isUnderstood: z.literal("on") }),
  async ({ wish }, player) => done(await excludeSelf(db(), { playerId: player.id, wish })),
);

/** Shows the page anew, and says no more than whether it worked: the page has the rest. */
function done<Code extends string>(outcome: Result<unknown, Code>): Result<null, Code> {
  if (outcome.ok) revalidatePath(PAGE);

  return outcome.ok ? ok(null) : outcome;
}
