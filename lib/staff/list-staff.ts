import type { Db } from "@/lib/db";
import { env } from "@/lib/env";

/** A member of the staff as a list shows one. */
export interface StaffRow {
  id: string;
  username: string;
  roleId: string;
  roleName: string;
  isActive: boolean;
  /** Null: not set up yet, or taken away. */
  secondStepSince: Date | null;
  lastSignInAt: Date | null;
  /** Has a session that is neither ended nor too old, and was used lately. */
  isSignedIn: boolean;
  createdAt: Date;
}

/** Everybody on the staff, those who are active first. A house has dozens, so all of them come at once. */
export async function listStaff(
  db: Db,
  filter: { id?: string; roleId?: string } = {},
  now = new Date(),
): Promise<StaffRow[]> {
  const idleSince = new Date(now.getTime() - env().STAFF_IDLE_MINUTES * 60_000);
  const operators = await db.operator.findMany({
    where: filter,
    include: {
      role: { select: { name: true } },
      secondFactor: { select: { confirmedAt: true } },
      sessions: {
        select: { createdAt: true, activeAt: true, revokedAt: true, expiresAt: true },
        orderBy: { id: "desc" },
        take: 1,
      },
    },
    omit: { passwordHash: true },
    orderBy: [{ isActive: "desc" }, { username: "asc" }],
  });

  return operators.map(({ role, secondFactor, sessions: [last], ...operator }) => ({
    id: operator.id,
    username: operator.username,
    roleId: operator.roleId,
    roleName: role.name,
    isActive: operator.isActive,
    secondStepSince: secondFactor?.confirmedAt ?? null,
    lastSignInAt: last?.createdAt ?? null,
    isSignedIn:
      last?.revokedAt === null &&
      last.expiresAt > now &&
      (last.activeAt ?? last.createdAt).getTime() > idleSince.getTime(),
    createdAt: operator.createdAt,
  }));
}

/** One sign-in of a member of the staff. */
export interface StaffSignIn {
  id: string;
  createdAt: Date;
  activeAt: Date | null;
  revokedAt: Date | null;
  endedBecause: string | null;
  userAgent: string | null;
}

const SHOWN_SIGN_INS = 20;

/** The last sign-ins of a member of the staff, the newest first. */
export async function listSignIns(db: Db, operatorId: string): Promise<StaffSignIn[]> {
  return db.session.findMany({
    where: { operatorId },
    select: { id: true, createdAt: true, activeAt: true, revokedAt: true, endedBecause: true, userAgent: true },
    orderBy: { id: "desc" },
    take: SHOWN_SIGN_INS,
  });
}
