import { validate as isUuid } from "uuid";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { SESSION_SECONDS } from "./realm";
import { shortUserAgent } from "./user-agent";

/** After so long without a sign of the person, money pages ask for the password. Source: GLI-19 2.5.4. */
const IDLE_MS = 30 * 60 * 1000;
/** For so long a session is new: the first page after the sign-in says when the last one was. */
const NEW_MS = 60 * 1000;
/** A session's activity is written down no more often than this. */
const TOUCH_MS = 60 * 1000;

/** A player whose session was checked in this very request. */
export interface SignedInPlayer {
  id: string;
  username: string;
  /** ISO 4217. */
  currency: string;
  /** A frozen player sees the money and the games, but does not play for money. */
  status: "active" | "frozen";
  sessionId: string;
  /** Neither a page of the account was opened nor a bet placed for half an hour. */
  isIdle: boolean;
  /** Signed in a moment ago. */
  isNew: boolean;
}

/**
 * Records a player's sign-in.
 *
 * @param input.passwordHash What the password was checked against.
 * @param input.userAgent What the browser calls itself, for the player's list of sessions.
 * @returns The session's id: the only thing the browser's cookie will carry. Null when the password was replaced
 *   meanwhile.
 */
export async function startSession(
  db: Db,
  input: { playerId: string; passwordHash: string; userAgent: string | null },
): Promise<string | null> {
  const { playerId } = input;
  const id = newId();
  const createdAt = new Date();

  return inTransaction(db, async (tx) => {
    // Whoever replaces the password holds the same lock, and ends all sessions there are.
    await tx.$queryRaw`SELECT 1 FROM players WHERE id = ${playerId}::uuid FOR NO KEY UPDATE`;
    const { passwordHash } = await tx.player.findUniqueOrThrow({
      where: { id: playerId },
      select: { passwordHash: true },
    });
    if (passwordHash !== input.passwordHash) return null;

    await tx.session.create({
      data: {
        id,
        playerId,
        userAgent: shortUserAgent(input.userAgent),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + SESSION_SECONDS.player * 1000),
      },
    });

    return id;
  });
}

/** The player of a session that is neither over nor revoked; null also when the account is closed. */
export async function findSignedInPlayer(db: Db, sessionId: string, now = new Date()): Promise<SignedInPlayer | null> {
  if (!isUuid(sessionId)) return null;

  const session = await db.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now } },
    select: {
      createdAt: true,
      activeAt: true,
      player: {
        select: { id: true, username: true, currency: true, status: true, account: { select: { lastBetAt: true } } },
      },
    },
  });
  if (!session?.player || session.player.status === "closed") return null;

  const { account, status, ...player } = session.player;
  // Who plays a long session must not be asked for the password in between.
  const seenAt = [session.createdAt, session.activeAt, account?.lastBetAt].map((time) => time?.getTime() ?? 0);

  const isIdle = Math.max(...seenAt) < now.getTime() - IDLE_MS;
  const isNew = session.createdAt.getTime() > now.getTime() - NEW_MS;

  return { ...player, status, sessionId, isIdle, isNew };
}

/** Writes down that the person behind a session is there; they showed it by a page, an action or their password. */
export async function touchSession(db: Db, sessionId: string, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - TOUCH_MS);
  await db.session.updateMany({
    where: { id: sessionId, OR: [{ activeAt: null }, { activeAt: { lt: before } }] },
    data: { activeAt: now },
  });
}

/** The sign-in before this one, whatever became of its session. Source: 58 Pa. Code 812a.9. */
export async function findPreviousSignIn(
  db: Db,
  { id, sessionId }: { id: string; sessionId: string },
): Promise<{ createdAt: Date; userAgent: string | null } | null> {
  // Ids of sessions are UUIDv7, so their order is the order of creation.
  return db.session.findFirst({
    where: { playerId: id, id: { lt: sessionId } },
    select: { createdAt: true, userAgent: true },
    orderBy: { id: "desc" },
  });
}

/** Ends one session at once; ending it twice changes nothing. */
export async function revokeSession(db: Db, sessionId: string, endedBecause: "idle" | null = null): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: new Date(), endedBecause },
  });
}

/** Ends a player's sessions at once, all but `exceptId`; returns how many. */
export async function revokePlayerSessions(db: Db, input: { playerId: string; exceptId?: string }): Promise<number> {
  const { count } = await db.session.updateMany({
    where: {
      playerId: input.playerId,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      ...(input.exceptId !== undefined && { id: { not: input.exceptId } }),
    },
    data: { revokedAt: new Date() },
  });

  return count;
}

/** A player's living sessions, the newest first. */
export async function listPlayerSessions(
  db: Db,
  playerId: string,
): Promise<{ id: string; userAgent: string | null; createdAt: Date }[]> {
  return db.session.findMany({
    where: { playerId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true },
    orderBy: { id: "desc" },
    take: 50,
  });
}
