import type { Db, Prisma } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { newId } from "@/lib/ids";

/** A change somebody made, as the audit trail keeps it. Cents as text, times as ISO text. */
export interface AuditRecord {
  /** `operator:<username>`, `cli`, or `player`. */
  actor: string;
  /** Such as `player.status`. */
  action: string;
  /** Such as `player:<id>`. */
  subject: string;
  reason?: string;
  before?: Prisma.InputJsonObject | null;
  after?: Prisma.InputJsonObject | null;
  /** The request the change came with. */
  requestId?: string;
}

/** Actions that change how the casino is set up: they are significant events too. */
const CONFIGURATION = /^(role|staff|settings)\./;

/** The transactions something was recorded in; forgotten with them. */
const audited = new WeakSet<object>();

/** Writes a change into the audit trail, in the transaction of the change itself. */
export async function recordAudit(tx: Db, record: AuditRecord): Promise<void> {
  const { actor, action, subject, reason, before, after, requestId } = record;
  await tx.auditEntry.create({
    data: {
      id: newId(),
      actor,
      action,
      subject,
      reason: reason ?? null,
      ...(before && { before }),
      ...(after && { after }),
      requestId: requestId ?? null,
      createdAt: new Date(),
    },
  });
  if (CONFIGURATION.test(action)) {
    await recordEvent(tx, { kind: "CONFIGURATION_CHANGED", details: { action, subject, actor } });
  }
  audited.add(tx);
}

/** Whether `recordAudit` wrote in this very transaction. */
export function isAudited(tx: Db): boolean {
  return audited.has(tx);
}

/**
 * Whether a change came before under the same `requestId` in its `after`: a repeat then changes
 * nothing, and its transaction counts as recorded.
 */
export async function isRecordedBefore(
  tx: Db,
  change: Pick<AuditRecord, "action" | "subject"> & { requestId: string },
): Promise<boolean> {
  const { action, subject, requestId } = change;
  const earlier = await tx.auditEntry.findFirst({
    where: { action, subject, after: { path: ["requestId"], equals: requestId } },
    select: { id: true },
  });
  if (earlier) audited.add(tx);

  return earlier !== null;
}
