"use server";

import { z } from "zod";
import { amountText, signedText } from "@/components/admin/format";
import type { RehearsalDone } from "@/components/admin/rehearse-call";
import { readStoredCallback } from "@/lib/aggregator";
import { staffTask } from "@/lib/auth";
import { findCallLogEntry } from "@/lib/call-log";
import { wireErrorOf } from "@/lib/callback";
import { ok, type Result, refused } from "@/lib/result";
import { rehearse, walletPolicy } from "@/lib/wallet";

/** The id keeps an empty request from asking anything. */
const RehearseCall = z.object({ requestId: z.uuid(), entryId: z.uuid() });
type Rehearsed = Promise<Result<RehearsalDone, "CALL_UNKNOWN" | "CALL_UNREADABLE">>;

/** Tells what a logged call would be answered now. Writes nothing, so there is nothing to record. */
export const rehearseCallAction = staffTask(
  { permission: "ledger.view", schema: RehearseCall },
  async (db, { entryId }): Rehearsed => {
    const entry = await findCallLogEntry(db, entryId);
    if (!entry) return refused("CALL_UNKNOWN");
    const call = readStoredCallback(entry.maskedQuery, entry.calledAt ?? entry.receivedAt);
    if (!call) return refused("CALL_UNREADABLE");

    const { outcome, movedCents, exception } = await rehearse(db, call, walletPolicy());

    return ok({
      error: outcome.ok ? 0 : wireErrorOf(outcome.code),
      refusal: outcome.ok ? null : outcome.code,
      balance: amountText(outcome.balanceCents),
      moved: movedCents === 0n ? null : signedText(movedCents),
      isRepeat: outcome.isRepeat === true,
      exception,
    });
  },
);
