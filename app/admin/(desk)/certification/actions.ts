"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { CERTIFICATION_CASES } from "@/certification/cases";
import { staffAction } from "@/lib/auth";
import { requestRun } from "@/lib/certification";
import { env } from "@/lib/env";

const StartRun = z.object({ requestId: z.uuid() });

/** Asks for a run of the wallet certification against this deployment; a server carries it out. */
export const startCertificationAction = staffAction(
  { permission: "certification.run", schema: StartRun },
  async (tx, { requestId }, staff) => {
    const { NEXTAUTH_URL, UNKNOWN_ROUND_ROLLBACK } = env();
    const requested = await requestRun(tx, {
      requestId,
      url: new URL("/api/callback", NEXTAUTH_URL).href,
      unknownRoundRollback: UNKNOWN_ROUND_ROLLBACK,
      caseCount: CERTIFICATION_CASES.length,
      actor: staff.actor,
    });
    if (requested.ok) revalidatePath("/admin/certification");

    return requested;
  },
);
