"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { AdjustBalanceDone } from "@/components/admin/players/adjust-balance";
import { type AdjustmentWishRefusal, requestAdjustment } from "@/lib/adjustments";
import { staffAction } from "@/lib/auth";
import { parseAmount } from "@/lib/money";
import { ok, type Result, refused } from "@/lib/result";
import { ADJUSTMENT_CODES } from "@/lib/wallet";
import { PlayerChange, Reason } from "./reason";

const AdjustBalance = PlayerChange.extend({
  amount: z.string().max(32),
  code: z.enum(ADJUSTMENT_CODES),
  reason: Reason,
});

type Adjusted = Promise<Result<AdjustBalanceDone, AdjustmentWishRefusal | "AMOUNT_INVALID">>;

/** Gives or takes money by hand, or asks for a second person's approval; once for each `requestId`. */
export const adjustBalanceAction = staffAction(
  { permission: "players.adjust", schema: AdjustBalance, asksForCode: true },
  async (tx, { amount, reason: note, ...input }, { actor, requestId }): Adjusted => {
    const amountCents = parseAmount(amount.trim().replace(/^\+/, ""));
    if (amountCents === null || amountCents === 0n) return refused("AMOUNT_INVALID");

    const adjusted = await requestAdjustment(tx, { ...input, amountCents, note, actor }, { requestId });
    // A refusal means that the page shows an old balance.
    revalidatePath("/admin", "layout");
    if (!adjusted.ok) return adjusted;

    const { value } = adjusted;
    return ok({ balanceCents: value.isBooked ? String(value.balanceCents) : null });
  },
);
