"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { staffAction } from "@/lib/auth";
import {
  addDays,
  cancelLimitChange,
  EXCLUSION_KINDS,
  type ExclusionRefusal,
  excludePlayer,
  type LimitChangeRefusal,
  LimitChoice,
  LimitForm,
  parseDay,
  removeLimit,
  setLimit,
  typedLimit,
} from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { PlayerChange, Reason } from "./reason";

type LimitSet = Promise<Result<null, "PLAYER_UNKNOWN" | "LIMIT_INVALID">>;

/** Sets a limit: a stricter one stands at once, a looser one after a day. */
export const setLimitAction = staffAction(
  { permission: "players.edit", schema: PlayerChange.extend(LimitForm.shape) },
  async (tx, { playerId, ...typed }, { actor, requestId }): LimitSet => {
    const limit = typedLimit(typed);
    if (!limit) return refused("LIMIT_INVALID");
    const set = await setLimit(tx, { playerId, limit, actor, requestId });
    if (!set.ok) return set;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);

const ChooseLimit = PlayerChange.extend(LimitChoice.shape);

/** Takes a limit away, after a day. */
export const removeLimitAction = staffAction(
  { permission: "players.edit", schema: ChooseLimit },
  async (tx, { playerId, limit }, { actor, requestId }): Promise<Result<null, "PLAYER_UNKNOWN" | "LIMIT_UNKNOWN">> => {
    const removed = await removeLimit(tx, { playerId, limit, actor, requestId });
    if (!removed.ok) return removed;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);

/** Calls off a looser limit that waits. */
export const cancelLimitChangeAction = staffAction(
  { permission: "players.edit", schema: ChooseLimit },
  async (tx, { playerId, limit }, { actor, requestId }): Promise<Result<null, LimitChangeRefusal>> => {
    const cancelled = await cancelLimitChange(tx, { playerId, limit }, { actor, requestId });
    if (!cancelled.ok) return cancelled;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);

const Exclude = PlayerChange.extend({ kind: z.enum(EXCLUSION_KINDS), lastDay: z.string().max(10), reason: Reason });

/** Keeps the player out of play for money through the end of a day, UTC. */
export const excludeAction = staffAction(
  { permission: "players.edit", schema: Exclude },
  async (tx, { playerId, kind, lastDay, reason }, { actor, requestId }): Promise<Result<null, ExclusionRefusal>> => {
    const day = parseDay(lastDay);
    if (!day) return refused("UNTIL_PAST");
    const excluded = await excludePlayer(tx, { playerId, kind, until: addDays(day, 1), reason, actor, requestId });
    if (!excluded.ok) return excluded;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);
