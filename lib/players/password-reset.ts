import { createHash, randomBytes } from "node:crypto";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { hashPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";
import type { By } from "./by";
import { lockPlayer } from "./lock-player";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import { isPasswordFine } from "./password-rules";

const TOKEN_BYTES = 32;
const LIFETIME_MS = 24 * 60 * 60 * 1000;
const TOKEN_PATTERN = /^[\w-]{43}$/;

/**
 * Makes a link's secret with which a player chooses another password, once and within 24 hours. Any
 * earlier one opens nothing any more.
 *
 * @returns The secret, to be shown once: only its hash is kept. Refused as PLAYER_CLOSED for who
 *   could not sign in anyway.
 *
 * Source: GLI-19 2.5.3 (a one-time secret that expires; no password is ever told by staff).
 */
export async function createPasswordReset(
  db: Db,
  { playerId, reason, ...by }: By & { playerId: string; reason: string },
): Promise<Result<{ token: string; expiresAt: Date }, "PLAYER_UNKNOWN" | "PLAYER_CLOSED">> {
  return inTransaction(db, async (tx) => {
    // Two who make one at once meet here: the later one's works.
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const { status } = await tx.player.findUniqueOrThrow({ where: { id: playerId }, select: { status: true } });
    if (status === "closed") return refused("PLAYER_CLOSED");

    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
    await endPasswordResets(tx, playerId);
    await tx.passwordReset.create({
      data: { id: newId(), playerId, tokenHash: hashOf(token), createdBy: by.actor, createdAt, expiresAt },
    });
    const after = { expiresAt: expiresAt.toISOString() };
    await noteChange(tx, { playerId, action: "player.password.link", ...by, reason, before: null, after });

    return ok({ token, expiresAt });
  });
}

/** Any link the player has been given opens nothing any more. */
export async function endPasswordResets(tx: Db, playerId: string): Promise<void> {
  await tx.passwordReset.updateMany({ where: { playerId, endedAt: null }, data: { endedAt: new Date() } });
}

/** Whose password a link changes; null when it was used, replaced, has expired or never was. */
export async function findPasswordReset(db: Db, token: string): Promise<{ playerId: string; username: string } | null> {
  if (!TOKEN_PATTERN.test(token)) return null;

  const reset = await db.passwordReset.findUnique({
    where: { tokenHash: hashOf(token), endedAt: null, expiresAt: { gt: new Date() } },
    select: { playerId: true, player: { select: { username: true, status: true } } },
  });
  if (!reset || reset.player.status === "closed") return null;

  return { playerId: reset.playerId, username: reset.player.username };
}

/**
 * Uses a link up and gives its player the new password. Ending their sessions is `also`'s, in the
 * same transaction.
 *
 * @returns Refused as LINK_INVALID, or as PASSWORD_WEAK under the rules of the registration, which
 *   leaves the link usable.
 * @throws QueueFull when too many hash at once.
 */
export async function spendPasswordReset(
  db: Db,
  { token, password }: { token: string; password: string },
  also: (tx: Db, player: { playerId: string; username: string }) => Promise<void>,
): Promise<Result<null, "LINK_INVALID" | "PASSWORD_WEAK">> {
  const player = await findPasswordReset(db, token);
  if (!player) return refused("LINK_INVALID");
  if (!isPasswordFine(password, player.username)) return refused("PASSWORD_WEAK");

  // Before the database transaction: hashing is slow, and may wait for its turn.
  const passwordHash = await hashPassword(password);
  const { playerId } = player;

  return inTransaction(db, async (tx) => {
    const now = new Date();
    const { count } = await tx.passwordReset.updateMany({
      where: { tokenHash: hashOf(token), endedAt: null, expiresAt: { gt: now } },
      data: { endedAt: now },
    });
    if (count === 0) return refused("LINK_INVALID");

    await tx.player.update({ where: { id: playerId }, data: { passwordHash } });
    const after = { by: "link" };
    await noteChange(tx, { playerId, action: "player.password", actor: PLAYER_ACTOR, before: null, after });
    await also(tx, player);

    return ok(null);
  });
}

/** Secrets come from chance, so a quick hash keeps them as well as a slow one. */
function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
