"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { confirmCode, confirmPassword, currentPlayer, playerAction, revokePlayerSessions } from "@/lib/auth";
import { db } from "@/lib/db";
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  setPassword,
  verifySecondFactor,
} from "@/lib/players";
import { ok, refused } from "@/lib/result";

const PAGE = "/account/security";

const Password = z.string().max(1000);
const Code = z.string().max(64);

/** Changes the signed-in player's password, and signs them out everywhere else. */
export const changePasswordAction = playerAction(
  z.object({ current: Password, password: Password, again: Password }),
  async ({ current, password, again }, player) => {
    if (password !== again) return refused("PASSWORDS_DIFFER");
    const confirmed = await confirmPassword(db(), player, current);
    if (!confirmed.ok) return confirmed;

    const changed = await setPassword(db(), { playerId: player.id, username: player.username, password });
    if (!changed.ok) return changed;

    await revokePlayerSessions(db(), { playerId: player.id, exceptId: player.sessionId });
    revalidatePath(PAGE);

    return ok(null);
  },
);

/** Begins to set the second step up. */
export const beginSecondFactorAction = playerAction(z.object({ password: Password }), async ({ password }, player) => {
  const confirmed = await confirmPassword(db(), player, password);
  if (!confirmed.ok) return confirmed;

  const begun = await beginSecondFactor(db(), player.id);
  revalidatePath(PAGE);

  return begun;
});

/** Turns the second step on. The page is not shown anew: the recovery codes stand there. */
export const confirmSecondFactorAction = playerAction(z.object({ code: Code }), ({ code }, player) =>
  confirmSecondFactor(db(), { playerId: player.id, code }),
);

/** Forgets a second step that was not turned on. */
export async function cancelSecondFactorAction(): Promise<void> {
  const player = await currentPlayer();
  if (player) await cancelSetup(player.id);
  revalidatePath(PAGE);
}

/** Makes new recovery codes, for a code of the app or one of the old ones. */
export const renewCodesAction = playerAction(z.object({ code: Code }), async ({ code }, player) => {
  const verified = await confirmCode(db(), player, code);

  return verified.ok ? ok(await renewRecoveryCodes(db(), player.id)) : verified;
});

/** Turns the second step off. */
export const removeSecondFactorAction = playerAction(
  z.object({ password: Password, code: Code }),
  async ({ password, code }, player) => {
    const confirmed = await confirmPassword(db(), player, password);
    if (!confirmed.ok) return confirmed;
    const verified = await confirmCode(db(), player, code);
    if (!verified.ok) return verified;

    await removeSecondFactor(db(), player.id);
    revalidatePath(PAGE);

    return ok(null);
  },
);

/** A second step that is on stays on: turning it off takes the password and a code. */
async function cancelSetup(playerId: string): Promise<void> {
  const verified = await verifySecondFactor(db(), { playerId, code: null });
  if (!verified.ok && verified.code === "SECOND_FACTOR_OFF") await removeSecondFactor(db(), playerId);
}
