import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { ok, type Result, refused } from "@/lib/result";
import { type Maintenance, type MessageLanguage, phaseOf } from "./maintenance";
import { readMaintenance } from "./read-maintenance";

/** Who changes it, and why. */
export interface MaintenanceActor {
  /** `operator:<username>` or `cli`. */
  actor: string;
  reason: string;
  requestId?: string;
}

/** When all gaming is to be off, and what players are told. */
export interface MaintenancePlan extends MaintenanceActor {
  /** Null: now; or since when it is off, when it is. */
  startsAt: Date | null;
  /** Null: until somebody ends it. */
  endsAt: Date | null;
  messages: Partial<Record<MessageLanguage, string>>;
}

/** How the audit names the changes, and what they are changes of. */
export const MAINTENANCE_SUBJECT = "maintenance";

/**
 * Switches all gaming off, now or from a moment on; in place of what was planned before. The wallet
 * follows with its next batch, pages within a second. Wins, rollbacks and balances go on as ever.
 *
 * @returns PERIOD_OVER when the end is not after the start, or has passed; GAMING_IS_OFF for a start in the
 *   future while it is: that would switch gaming on under the name of switching it off.
 *
 * Source: GLI-19 2.4, disabling all gaming on demand.
 */
export async function setMaintenance(
  tx: Db,
  plan: MaintenancePlan,
  now = new Date(),
): Promise<Result<null, "PERIOD_OVER" | "GAMING_IS_OFF">> {
  const { endsAt, messages, actor, reason, requestId } = plan;
  const before = await lockMaintenance(tx);
  const isOff = phaseOf(before, now) === "on";
  if (isOff && plan.startsAt && plan.startsAt > now) return refused("GAMING_IS_OFF");
  const startsAt = plan.startsAt ?? (isOff && before.startsAt ? before.startsAt : now);
  if (endsAt !== null && (endsAt <= startsAt || endsAt <= now)) return refused("PERIOD_OVER");

  await tx.maintenance.updateMany({ data: { startsAt, endsAt, messages, reason, setBy: actor, setAt: now } });
  const after = { startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null, messages };
  await note(tx, { actor, reason, ...(requestId && { requestId }) }, before, after);
  await recordEvent(tx, { kind: "GAMING_SUSPENDED", details: { ...after, actor, reason } });

  return ok(null);
}

/** Switches all gaming on again, or drops what was planned. */
export async function endMaintenance(
  tx: Db,
  { actor, reason, requestId }: MaintenanceActor,
  now = new Date(),
): Promise<Result<null, "NOT_SET">> {
  const before = await lockMaintenance(tx);
  if (phaseOf(before, now) === "off") return refused("NOT_SET");

  await tx.maintenance.updateMany({
    data: { startsAt: null, endsAt: null, messages: {}, reason, setBy: actor, setAt: now },
  });
  await note(tx, { actor, reason, ...(requestId && { requestId }) }, before, { startsAt: null, endsAt: null });
  await recordEvent(tx, { kind: "GAMING_RESUMED", details: { actor, reason } });

  return ok(null);
}

/** The row, held until the change is committed: of two who change it at once the second sees the first. */
async function lockMaintenance(tx: Db): Promise<Maintenance> {
  await tx.$queryRaw`SELECT 1 FROM maintenance FOR UPDATE`;

  return readMaintenance(tx);
}

function note(
  tx: Db,
  who: MaintenanceActor,
  { startsAt, endsAt, messages }: Maintenance,
  after: { startsAt: string | null; endsAt: string | null; messages?: MaintenancePlan["messages"] },
): Promise<void> {
  const before = { startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null, messages };

  return recordAudit(tx, { ...who, action: "maintenance.set", subject: MAINTENANCE_SUBJECT, before, after });
}
