import { type AuditRecord, recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import type { StaffActor } from "./actor";

/** Writes a change of a member of the staff or of a role into the audit trail. */
export async function noteStaffChange(
  tx: Db,
  by: Pick<StaffActor, "actor" | "requestId">,
  change: Omit<AuditRecord, "actor" | "requestId" | "subject"> & { subject: `staff:${string}` | `role:${string}` },
): Promise<void> {
  const { actor, requestId } = by;
  await recordAudit(tx, { ...change, actor, ...(requestId !== undefined && { requestId }) });
}
