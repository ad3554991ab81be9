import { Secret, TOTP } from "otpauth";
import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { seal, unseal } from "@/lib/seal";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import { replaceRecoveryCodes, spendRecoveryCode } from "./recovery-codes";

/** A player's second step at the sign-in. */
export type SecondFactor =
  | {
      state: "being-set-up";
      /** For typing: base32. */
      secret: string;
      /** For the QR code. */
      uri: string;
    }
  | { state: "on"; since: Date; recoveryCodesLeft: number };

const ISSUER = "Marquee";
const PERIOD_SECONDS = 30;
// One step back and one ahead: for clocks that differ, and codes typed at the last moment.
const WINDOW_STEPS = 1;
const SECRET_BYTES = 20;
const CODE_PATTERN = /^\d{6}$/;
/** A set-up nobody finished is begun anew. */
const SETUP_MS = 30 * 60 * 1000;

/** Tells how a player's second step stands; null when there is none. */
export async function findSecondFactor(
  db: Db,
  { id, username }: { id: string; username: string },
): Promise<SecondFactor | null> {
  const row = await db.playerSecondFactor.findUnique({ where: { playerId: id } });
  if (!row) return null;
  if (row.confirmedAt) {
    const recoveryCodesLeft = await db.recoveryCode.count({ where: { playerId: id, usedAt: null } });

    return { state: "on", since: row.confirmedAt, recoveryCodesLeft };
  }
  if (row.createdAt.getTime() < Date.now() - SETUP_MS) return null;
  const totp = totpOf(row, username);

  return { state: "being-set-up", secret: totp.secret.base32, uri: totp.toString() };
}

/** Makes a new secret, which is not asked for before a code of it was typed. Refused when the second step is on. */
export async function beginSecondFactor(db: Db, playerId: string): Promise<Result<null, "SECOND_FACTOR_ON">> {
  const sealedSecret = seal(new Uint8Array(new Secret({ size: SECRET_BYTES }).buffer), placeOf(playerId));

  return inTransaction(db, async (tx) => {
    const { count } = await tx.playerSecondFactor.deleteMany({ where: { playerId, confirmedAt: null } });
    const isOn = count === 0 && (await tx.playerSecondFactor.count({ where: { playerId } })) > 0;
    if (isOn) return refused("SECOND_FACTOR_ON");

    await tx.playerSecondFactor.create({ data: { playerId, sealedSecret, createdAt: new Date() } });

    return ok(null);
  });
}

/**
 * Turns the second step on with a first code of the new secret.
 *
 * @returns The recovery codes, to be shown once.
 */
export async function confirmSecondFactor(
  db: Db,
  { playerId, code }: { playerId: string; code: string },
): Promise<Result<string[], "CODE_WRONG">> {
  return inTransaction(db, async (tx) => {
    if (!(await takeCode(tx, { playerId, code }, false))) return refused("CODE_WRONG");
    const { count } = await tx.playerSecondFactor.updateMany({
      where: { playerId, confirmedAt: null },
      data: { confirmedAt: new Date() },
    });
    if (count === 0) return refused("CODE_WRONG");

    await note(tx, playerId, { isOn: true });

    return ok(await replaceRecoveryCodes(tx, playerId));
  });
}

/**
 * Checks a player's second step: a code of the app, or a recovery code. Either is taken once.
 *
 * @returns SECOND_FACTOR_OFF when the player has none: then nothing is to be checked.
 *
 * Source: RFC 6238 5.2 (a code must not be taken twice).
 */
export async function verifySecondFactor(
  db: Db,
  { playerId, code }: { playerId: string; code: string | null },
): Promise<Result<null, "SECOND_FACTOR_OFF" | "CODE_REQUIRED" | "CODE_WRONG">> {
  const isOn = (await db.playerSecondFactor.count({ where: { playerId, confirmedAt: { not: null } } })) > 0;
  if (!isOn) return refused("SECOND_FACTOR_OFF");
  if (code === null || code.trim() === "") return refused("CODE_REQUIRED");

  const isRight = (await takeCode(db, { playerId, code }, true)) || (await spendRecoveryCode(db, playerId, code));

  return isRight ? ok(null) : refused("CODE_WRONG");
}

/** Gives a new set of recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(db: Db, playerId: string): Promise<string[]> {
  return inTransaction(db, (tx) => replaceRecoveryCodes(tx, playerId));
}

/** Takes the second step away, or what was set up of it so far. */
export async function removeSecondFactor(db: Db, playerId: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { count } = await tx.playerSecondFactor.deleteMany({ where: { playerId, confirmedAt: { not: null } } });
    await tx.playerSecondFactor.deleteMany({ where: { playerId } });
    await tx.recoveryCode.deleteMany({ where: { playerId } });
    if (count > 0) await note(tx, playerId, { isOn: false });
  });
}

/** Takes a code of the app; false when it is wrong, or as old as one that was taken. */
async function takeCode(
  db: Db,
  { playerId, code }: { playerId: string; code: string },
  isConfirmed: boolean,
): Promise<boolean> {
  const token = code.replaceAll(/\s/g, "");
  const row = await db.playerSecondFactor.findUnique({ where: { playerId } });
  if (!row || (row.confirmedAt !== null) !== isConfirmed || !CODE_PATTERN.test(token)) return false;

  const now = Date.now();
  const delta = totpOf(row).validate({ token, timestamp: now, window: WINDOW_STEPS });
  if (delta === null) return false;

  const step = BigInt(Math.floor(now / 1000 / PERIOD_SECONDS) + delta);
  // The condition is part of the update, so that of two sign-ins with one code one fails.
  const { count } = await db.playerSecondFactor.updateMany({
    where: { playerId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });

  return count === 1;
}

function totpOf(row: { playerId: string; sealedSecret: Uint8Array }, label = ""): TOTP {
  const secret = unseal(row.sealedSecret, placeOf(row.playerId));

  return new TOTP({ issuer: ISSUER, label, period: PERIOD_SECONDS, secret: new Secret({ buffer: toBuffer(secret) }) });
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function placeOf(playerId: string): string {
  return `second-factor:${playerId}`;
}

function note(tx: Db, playerId: string, after: { isOn: boolean }): Promise<void> {
  const before = { isOn: !after.isOn };

  return noteChange(tx, { playerId, action: "player.second-factor", actor: PLAYER_ACTOR, before, after });
}
