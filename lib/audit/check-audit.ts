import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { type AuditOptions, type AuditReport, verifyAudit } from "./verify-audit";

/**
 * Checks the audit trail and stores what came of it: the next check then knows how long the chain
 * was. What is wrong is told in the report; to note it as an event is the caller's.
 */
export async function checkAudit(db: Db, options: AuditOptions = {}): Promise<AuditReport> {
  const report = await verifyAudit(db, options);
  const { isIntact, entries, headHash, firstProblem } = report;
  const problem = firstProblem && { ...firstProblem, position: firstProblem.position?.toString() ?? null };
  await db.auditCheck.create({
    data: {
      id: newId(),
      isIntact,
      entries,
      headHash: Buffer.from(headHash, "hex"),
      ...(problem && { firstProblem: problem }),
      createdAt: new Date(),
    },
  });

  return report;
}
