"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { AdjustBalanceDone } from "@/components/admin/adjust-balance";
import { staffTask } from "@/lib/auth";
import { parseAmount } from "@/lib/money";
import { findPlayer, setPlayerStatus } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import type { AdjustmentRefusal } from "@/lib/wallet";
import { bookAdjustment } from "./book-adjustment";

const Reason = z.string().trim().min(3).max(500);

const AdjustBalance = z.object({
  playerId: z.uuid(),
  requestId: z.uuid(),
  amount: z.string().max(32),
  reason: Reason,
});

type Adjusted = Promise<Result<AdjustBalanceDone, AdjustmentRefusal | "AMOUNT_INVALID">>;

/** Gives or takes money by hand, once for each `requestId`. */
export const adjustBalanceAction = staffTask(
  { permission: "players.adjust", schema: AdjustBalance, isMoney: true },
  async (db, { amount, ...input }, staff): Adjusted => {
    const amountCents = parseAmount(amount.trim().replace(/^\+/, ""));
    if (amountCents === null || amountCents === 0n) return refused("AMOUNT_INVALID");

    const booked = await bookAdjustment(db, { ...input, amountCents, actor: staff.actor });
    // A refusal means that the page shows an old balance.
    revalidatePath(`/admin/players/${input.playerId}`);
    if (!booked.ok) return booked;

    return ok({ balanceCents: String(booked.value.balanceCents) });
  },
);

const ChangeStatus = z.object({
  playerId: z.uuid(),
  status: z.enum(["active", "frozen"]),
  reason: Reason,
});

type Changed = Promise<Result<null, "PLAYER_UNKNOWN" | "PLAYER_CLOSED">>;

/** Freezes a player or lifts the freeze. */
export const changeStatusAction = staffTask(
  { permission: "players.status", schema: ChangeStatus },
  async (db, input, staff): Changed => {
    // Whoever is closed stays closed here: reopening takes more than lifting a freeze.
    const player = await findPlayer(db, { id: input.playerId });
    if (player?.status === "closed") return refused("PLAYER_CLOSED");

    const changed = await setPlayerStatus(db, { ...input, actor: staff.actor });
    if (!changed.ok) return changed;

    revalidatePath(`/admin/players/${input.playerId}`);
    return ok(null);
  },
);
