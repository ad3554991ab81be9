"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { recordAudit } from "@/lib/audit";
import { staffAction } from "@/lib/auth";
import { requestReconcile } from "@/lib/wallet";

const StartCheck = z.object({ requestId: z.uuid() });

/** Asks for a check of the whole ledger; a server carries it out. */
export const startLedgerCheckAction = staffAction(
  { permission: "certification.run", schema: StartCheck },
  async (tx, { requestId }, { actor }) => {
    const requested = await requestReconcile(tx, actor);
    if (!requested.ok) return requested;

    await recordAudit(tx, {
      actor,
      action: "ledger.check",
      subject: `reconciliation:${requested.value.id}`,
      requestId,
    });
    revalidatePath("/admin/logs/reconciliations");

    return requested;
  },
);
