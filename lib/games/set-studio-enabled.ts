import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { ok, type Result, refused } from "@/lib/result";

/** Whether the operator offers a studio. */
export interface StudioSwitch {
  /** As in the games' `studio`. */
  studio: string;
  isEnabled: boolean;
  reason: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
  requestId?: string;
}

/**
 * Switches a whole studio off or on, games that come later included. Each game keeps its own switch:
 * one that was off by itself stays off when its studio comes back.
 *
 * Source: GLI-19 2.4, disabling games on demand.
 */
export async function setStudioEnabled(
  tx: Db,
  { studio, isEnabled, reason, actor, requestId }: StudioSwitch,
): Promise<Result<null, "STUDIO_UNKNOWN" | "NOTHING_TO_CHANGE">> {
  if (!(await tx.game.findFirst({ where: { studio }, select: { idHash: true } }))) return refused("STUDIO_UNKNOWN");

  const createdAt = new Date();
  const count = isEnabled
    ? (await tx.disabledStudio.deleteMany({ where: { studio } })).count
    : await tx.$executeRaw`
        INSERT INTO disabled_studios (studio, reason, disabled_by, disabled_at)
        VALUES (${studio}, ${reason}, ${actor}, ${createdAt}::timestamptz) ON CONFLICT DO NOTHING`;
  if (count === 0) return refused("NOTHING_TO_CHANGE");

  const event = isEnabled ? "studio_enabled" : "studio_disabled";
  await tx.$executeRaw`
    INSERT INTO game_availability (game_id, event, actor, reason, created_at)
    SELECT id_hash, ${event}::availability_event, ${actor}, ${reason}, ${createdAt}::timestamptz
    FROM games WHERE studio = ${studio}`;
  await recordAudit(tx, {
    ...{ actor, action: "studio.enabled", subject: `studio:${studio}`, reason, ...(requestId && { requestId }) },
    before: { isEnabled: !isEnabled },
    after: { isEnabled },
  });
  await recordEvent(tx, {
    kind: isEnabled ? "STUDIO_ENABLED" : "STUDIO_DISABLED",
    details: { studio, actor, reason },
  });

  return ok(null);
}
