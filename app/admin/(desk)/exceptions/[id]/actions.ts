"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ExceptionEnded } from "@/components/admin/end-exception";
import { recordAudit } from "@/lib/audit";
import { staffAction } from "@/lib/auth";
import type { Db } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { applyException, dismissException, type EndingRefusal } from "@/lib/wallet";

const Ending = z.object({
  exceptionId: z.uuid(),
  requestId: z.uuid(),
  reason: z.string().trim().min(3).max(500),
});
const Applying = Ending.extend({
  /** What the page showed: signed cents. */
  expectedCents: z.string().regex(/^-?\d{1,15}$/),
});
type Ended = Promise<Result<ExceptionEnded, EndingRefusal>>;

/** Moves what the exception's call asked for, as the page showed it, and ends the exception. */
export const applyExceptionAction = staffAction(
  { permission: "exceptions.end", schema: Applying, asksForCode: true },
  async (tx, { expectedCents, ...input }, staff): Ended => {
    const movedCents = BigInt(expectedCents);
    const applied = await applyException(tx, { ...input, actor: staff.actor, expectedCents: movedCents });
    if (!applied.ok) return applied;

    const { balanceCents } = applied.value;
    await record(tx, "exception.apply", { ...input, actor: staff.actor }, { movedCents, balanceCents });

    return ok({ balanceCents: String(balanceCents) });
  },
);

/** Leaves the books as they are and ends the exception. */
export const dismissExceptionAction = staffAction(
  { permission: "exceptions.end", schema: Ending },
  async (tx, input, staff): Ended => {
    const dismissed = await dismissException(tx, { ...input, actor: staff.actor });
    if (!dismissed.ok) return dismissed;

    const { balanceCents } = dismissed.value;
    await record(tx, "exception.dismiss", { ...input, actor: staff.actor }, { movedCents: 0n, balanceCents });

    return ok({ balanceCents: String(balanceCents) });
  },
);

async function record(
  tx: Db,
  action: "exception.apply" | "exception.dismiss",
  { exceptionId, requestId, reason, actor }: z.output<typeof Ending> & { actor: string },
  { movedCents, balanceCents }: { movedCents: bigint; balanceCents: bigint },
): Promise<void> {
  await recordAudit(tx, {
    ...{ actor, action, reason, requestId, subject: `exception:${exceptionId}` },
    before: { status: "open", balanceCents: String(balanceCents - movedCents) },
    after: {
      status: action === "exception.apply" ? "applied" : "dismissed",
      balanceCents: String(balanceCents),
      movedCents: String(movedCents),
    },
  });
  revalidatePath(`/admin/exceptions/${exceptionId}`);
}
