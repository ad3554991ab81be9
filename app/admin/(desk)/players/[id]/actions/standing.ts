"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ResetLink } from "@/components/admin/players/password-link";
import { recordAudit } from "@/lib/audit";
import { endSession, revokePlayerSessions, staffAction } from "@/lib/auth";
import { env } from "@/lib/env";
import { changeStatus, createPasswordReset, PLAYER_STATUSES } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { PlayerChange, Reason } from "./reason";

const ChangeStatus = PlayerChange.extend({ status: z.enum(PLAYER_STATUSES), reason: Reason });

type Changed = Promise<Result<null, "PLAYER_UNKNOWN" | "STATUS_STANDS">>;

/** Freezes, closes or reopens a player; neither the balance nor an exclusion moves. */
export const changeStatusAction = staffAction(
  { permission: "players.status", schema: ChangeStatus },
  async (tx, { playerId, status, reason }, { actor, requestId }): Changed => {
    const changed = await changeStatus(tx, { playerId, status, reason, actor, requestId });
    if (!changed.ok) return changed;
    // A session that slept through the closing must not wake up with the reopening.
    if (status === "closed") await revokePlayerSessions(tx, { playerId });

    revalidatePath("/admin", "layout");
    return ok(null);
  },
);

const MakePasswordLink = PlayerChange.extend({ reason: Reason });

type Linked = Promise<Result<ResetLink, "PLAYER_UNKNOWN" | "PLAYER_CLOSED">>;

/** Makes a link with which the player chooses another password. The page is not shown anew: the link stands there. */
export const makePasswordLinkAction = staffAction(
  { permission: "players.password", schema: MakePasswordLink, asksForCode: true },
  async (tx, { playerId, reason }, { actor, requestId }): Linked => {
    const made = await createPasswordReset(tx, { playerId, reason, actor, requestId });
    if (!made.ok) return made;

    const { token, expiresAt } = made.value;
    return ok({
      url: new URL(`/reset-password/${token}`, env().NEXTAUTH_URL).href,
      expiresAt: expiresAt.toISOString(),
    });
  },
);

const EndSession = PlayerChange.extend({ sessionId: z.uuid() });

/** Ends one sign-in of the player. */
export const endSessionAction = staffAction(
  { permission: "players.edit", schema: EndSession },
  async (tx, { playerId, sessionId }, { actor, requestId }): Promise<Result<null, "SESSION_OVER">> => {
    if (!(await endSession(tx, { playerId, sessionId }))) return refused("SESSION_OVER");

    const change = { action: "player.session.end", subject: `player:${playerId}`, after: { sessionId } };
    await recordAudit(tx, { ...change, actor, requestId });
    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);

/** Ends all sign-ins of the player. */
export const endAllSessionsAction = staffAction(
  { permission: "players.edit", schema: PlayerChange },
  async (tx, { playerId }, { actor, requestId }): Promise<Result<null, "SESSION_OVER">> => {
    const count = await revokePlayerSessions(tx, { playerId });
    if (count === 0) return refused("SESSION_OVER");

    const change = { action: "player.session.end", subject: `player:${playerId}`, after: { sessions: count } };
    await recordAudit(tx, { ...change, actor, requestId });
    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);
