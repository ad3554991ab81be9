import { validate as isUuid } from "uuid";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { type Permission, permissionsOf } from "@/lib/staff";
import { SESSION_SECONDS } from "./realm";
import { shortUserAgent } from "./user-agent";

/** For so long after a code of the second step its session may move money. */
const STEP_UP_MS = 5 * 60 * 1000;

/** A member of the staff whose session was checked in this very request. */
export interface StaffMember {
  id: string;
  username: string;
  /** As the audit trail names them: `operator:<username>`. */
  actor: `operator:${string}`;
  roleId: string;
  permissions: ReadonlySet<Permission>;
  sessionId: string;
  /** Of this request, for the audit trail and the log. */
  requestId: string;
}

/** Somebody who showed their password, and nothing else yet: they have to set their second step up. */
export interface SettingUp extends Pick<StaffMember, "id" | "username" | "actor" | "sessionId" | "requestId"> {
  hasTemporaryPassword: boolean;
}

/** Why a session is over: another sign-in, a colleague, a pause, or its age. */
export type SessionEnd = "elsewhere" | "by_staff" | "idle" | "expired";

/** What a session of the staff is worth now. */
export type StaffSession =
  | { state: "in"; staff: StaffMember }
  | { state: "setting-up"; member: SettingUp }
  | { state: "out"; because: SessionEnd | null };

/** Of somebody without a session. */
export const NO_SESSION: StaffSession = { state: "out", because: null };

/**
 * Records a sign-in of the staff and ends the session before it: each is signed in once.
 *
 * @param input.passwordHash What the password was checked against.
 * @param input.hasShownCode Whether a code of the second step came with the password.
 * @returns The session's id: the only thing the browser's cookie will carry. Null when meanwhile the password was
 *   replaced, or a second step was turned on of which no code was shown.
 */
export async function startStaffSession(
  db: Db,
  input: { operatorId: string; passwordHash: string; userAgent: string | null; hasShownCode: boolean },
): Promise<string | null> {
  const { operatorId, hasShownCode } = input;
  const id = newId();
  const createdAt = new Date();

  return inTransaction(db, async (tx) => {
    // Of two sign-ins at once, the second ends the first. Whoever resets a sign-in holds the same lock.
    await tx.$queryRaw`SELECT 1 FROM operators WHERE id = ${operatorId}::uuid FOR NO KEY UPDATE`;
    const { passwordHash, secondFactor } = await tx.operator.findUniqueOrThrow({
      where: { id: operatorId },
      select: { passwordHash: true, secondFactor: { select: { confirmedAt: true } } },
    });
    const isOn = secondFactor !== null && secondFactor.confirmedAt !== null;
    if (passwordHash !== input.passwordHash || isOn !== hasShownCode) return null;

    await tx.session.updateMany({
      where: { operatorId, revokedAt: null },
      data: { revokedAt: createdAt, endedBecause: "elsewhere" },
    });
    await tx.session.create({
      data: {
        id,
        operatorId,
        userAgent: shortUserAgent(input.userAgent),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + SESSION_SECONDS.operator * 1000),
        steppedUpAt: hasShownCode ? createdAt : null,
      },
    });

    return id;
  });
}

/**
 * Looks a session of the staff up. Nobody is in without a second step.
 *
 * @param idleMs After such a pause a session is over.
 */
export async function findStaffSession(
  db: Db,
  sessionId: string,
  { idleMs, now = new Date() }: { idleMs: number; now?: Date },
): Promise<StaffSession> {
  if (!isUuid(sessionId)) return NO_SESSION;

  const session = await db.session.findUnique({
    where: { id: sessionId },
    select: {
      createdAt: true,
      expiresAt: true,
      activeAt: true,
      revokedAt: true,
      endedBecause: true,
      operator: {
        include: { role: { select: { permissions: true } }, secondFactor: { select: { confirmedAt: true } } },
        omit: { passwordHash: true },
      },
    },
  });
  if (!session?.operator) return NO_SESSION;
  const { operator } = session;
  if (session.revokedAt) return { state: "out", because: revokedBecause(session.endedBecause) };
  if (!operator.isActive) return { state: "out", because: "by_staff" };
  if (session.expiresAt <= now) return { state: "out", because: "expired" };
  const seenAt = session.activeAt ?? session.createdAt;
  if (seenAt.getTime() < now.getTime() - idleMs) return { state: "out", because: "idle" };

  const { id, username, roleId, role, hasTemporaryPassword } = operator;
  const who = { id, username, actor: `operator:${username}` as const, sessionId, requestId: newId() };
  if (!operator.secondFactor?.confirmedAt) return { state: "setting-up", member: { ...who, hasTemporaryPassword } };

  return { state: "in", staff: { ...who, roleId, permissions: permissionsOf(role.permissions) } };
}

/** Whether a code of the second step was shown in this session within the last five minutes. */
export async function hasFreshSecondStep(db: Db, sessionId: string, now = new Date()): Promise<boolean> {
  const session = await db.session.findUnique({
    where: { id: sessionId, steppedUpAt: { gt: new Date(now.getTime() - STEP_UP_MS) } },
    select: { id: true },
  });

  return session !== null;
}

/** Writes down that a code of the second step was shown in this session just now. */
export async function noteSecondStep(db: Db, sessionId: string, now = new Date()): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { steppedUpAt: now } });
}

function revokedBecause(stored: string | null): SessionEnd | null {
  return stored === "elsewhere" || stored === "by_staff" || stored === "idle" ? stored : null;
}
