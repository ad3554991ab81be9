"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ExceptionEnded } from "@/components/admin/end-exception";
import { applyException, dismissException } from "@/lib/adjustments";
import { staffAction } from "@/lib/auth";
import { ok, type Result } from "@/lib/result";
import type { EndingRefusal } from "@/lib/wallet";

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
  async (tx, { expectedCents, ...input }, staff): Ended =>
    told(input, await applyException(tx, { ...input, actor: staff.actor, expectedCents: BigInt(expectedCents) })),
);

/** Leaves the books as they are and ends the exception. */
export const dismissExceptionAction = staffAction(
  { permission: "exceptions.end", schema: Ending },
  async (tx, input, staff): Ended => told(input, await dismissException(tx, { ...input, actor: staff.actor })),
);

async function told(
  { exceptionId }: { exceptionId: string },
  ended: Result<{ balanceCents: bigint }, EndingRefusal>,
): Ended {
  if (!ended.ok) return ended;
  revalidatePath(`/admin/exceptions/${exceptionId}`);

  return ok({ balanceCents: String(ended.value.balanceCents) });
}
