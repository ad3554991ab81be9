import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { StaffActor } from "./actor";
import { lockManageable, type MemberRefusal } from "./manageable";
import { noteStaffChange } from "./note-staff-change";

/** Signs a member of the staff out, in the caller's database transaction; they may sign in again. */
export async function endSessions(
  tx: Db,
  { memberId, reason }: { memberId: string; reason: string },
  by: StaffActor,
): Promise<Result<null, MemberRefusal | "UNCHANGED">> {
  const locked = await lockManageable(tx, by, memberId);
  if (!locked.ok) return locked;
  if ((await endMemberSessions(tx, memberId)) === 0) return refused("UNCHANGED");
  await noteStaffChange(tx, by, { action: "staff.signed-out", subject: `staff:${memberId}`, reason });

  return ok(null);
}

/** Ends what is left of a member's sessions; returns how many. */
export async function endMemberSessions(tx: Db, operatorId: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { operatorId, revokedAt: null },
    data: { revokedAt: new Date(), endedBecause: "by_staff" },
  });

  return count;
}
