"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ApprovedDone } from "@/components/admin/players/approve-adjustment";
import { type ApprovalRefusal, approveAdjustment, rejectAdjustment } from "@/lib/adjustments";
import { staffAction } from "@/lib/auth";
import { ok, type Result } from "@/lib/result";

const Approve = z.object({ id: z.uuid(), requestId: z.uuid() });

/** Approves an adjustment somebody else asked for, and books it. */
export const approveAdjustmentAction = staffAction(
  { permission: "players.approve", schema: Approve, asksForCode: true },
  async (tx, { id }, { actor, requestId }): Promise<Result<ApprovedDone, ApprovalRefusal>> => {
    const approved = await approveAdjustment(tx, { id, actor, requestId });
    // A refusal means that the page shows what has changed meanwhile.
    revalidatePath("/admin", "layout");

    return approved.ok ? ok({ balanceCents: String(approved.value.balanceCents) }) : approved;
  },
);

const Reject = Approve.extend({ reason: z.string().trim().min(3).max(500) });

type Rejected = Promise<Result<null, Exclude<ApprovalRefusal, "OWN_REQUEST" | "INSUFFICIENT_FUNDS">>>;

/** Rejects an adjustment somebody asked for; nothing is booked. */
export const rejectAdjustmentAction = staffAction(
  { permission: "players.approve", schema: Reject },
  async (tx, { id, reason }, { actor, requestId }): Rejected => {
    const rejected = await rejectAdjustment(tx, { id, reason, actor, requestId });
    revalidatePath("/admin", "layout");

    return rejected;
  },
);
