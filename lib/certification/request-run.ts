import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";

/** Why no run began. */
export type RunRefusal = "ALREADY_RUNNING";

/** What a run is made against. */
export interface RunRequest {
  /** Made when the button is: a double click asks for one run. */
  requestId: string;
  /** The wallet's callback address. */
  url: string;
  unknownRoundRollback: "apply" | "hold";
  caseCount: number;
  /** `operator:<username>`. */
  actor: string;
}

/**
 * Asks for a run of the wallet certification; a server of this casino carries it out.
 *
 * @param tx A database transaction: the run and its entry in the audit trail come together.
 * @returns The run's id; ALREADY_RUNNING while another one is not finished.
 */
export async function requestRun(tx: Db, request: RunRequest): Promise<Result<{ id: string }, RunRefusal>> {
  const { requestId, url, unknownRoundRollback, caseCount, actor } = request;
  const id = newId();
  const earlier = await tx.certificationRun.findUnique({ where: { requestId }, select: { id: true } });
  // The unique index lets one unfinished run in, whoever asks at the same moment.
  const { count } = earlier
    ? { count: 0 }
    : await tx.certificationRun.createMany({
        data: { id, requestId, url, unknownRoundRollback, caseCount, requestedBy: actor, requestedAt: new Date() },
        skipDuplicates: true,
      });
  if (count === 0 && !earlier) return refused("ALREADY_RUNNING");

  const runId = earlier?.id ?? id;
  await recordAudit(tx, { actor, action: "certification.run", subject: `certification:${runId}`, requestId });

  return ok({ id: runId });
}
