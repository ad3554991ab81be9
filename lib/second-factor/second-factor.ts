import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { Owner } from "./owner";
import { replaceRecoveryCodes, spendRecoveryCode } from "./recovery-codes";
import { newSealedSecret, stepOf, totpOf } from "./totp";

/** Somebody's second step at the sign-in. */
export type SecondFactor =
  | {
      state: "being-set-up";
      /** For typing: base32. */
      secret: string;
      /** For the QR code. */
      uri: string;
    }
  | { state: "on"; since: Date; recoveryCodesLeft: number };

/** A set-up nobody finished is begun anew. */
const SETUP_MS = 30 * 60 * 1000;

/**
 * Tells how a second step stands; null when there is none.
 *
 * @param username For the app's list of accounts.
 */
export async function findSecondFactor(db: Db, owner: Owner, username: string): Promise<SecondFactor | null> {
  const row = await db.secondFactor.findFirst({ where: owner });
  if (!row) return null;
  if (row.confirmedAt) {
    const recoveryCodesLeft = await db.recoveryCode.count({ where: { ...owner, usedAt: null } });

    return { state: "on", since: row.confirmedAt, recoveryCodesLeft };
  }
  if (row.createdAt.getTime() < Date.now() - SETUP_MS) return null;
  const totp = totpOf(owner, row.sealedSecret, username);

  return { state: "being-set-up", secret: totp.secret.base32, uri: totp.toString() };
}

/** Makes a new secret, which is not asked for before a code of it was typed. Refused when the second step is on. */
export async function beginSecondFactor(db: Db, owner: Owner): Promise<Result<null, "SECOND_FACTOR_ON">> {
  const sealedSecret = newSealedSecret(owner);

  return inTransaction(db, async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: { ...owner, confirmedAt: null } });
    const isOn = count === 0 && (await tx.secondFactor.count({ where: owner })) > 0;
    if (isOn) return refused("SECOND_FACTOR_ON");

    await tx.secondFactor.create({ data: { ...owner, sealedSecret, createdAt: new Date() } });

    return ok(null);
  });
}

/**
 * Turns the second step on with a first code of the new secret.
 *
 * @returns The recovery codes, to be shown once.
 */
export async function confirmSecondFactor(db: Db, owner: Owner, code: string): Promise<Result<string[], "CODE_WRONG">> {
  return inTransaction(db, async (tx) => {
    if (!(await takeCode(tx, owner, code, false))) return refused("CODE_WRONG");
    const { count } = await tx.secondFactor.updateMany({
      where: { ...owner, confirmedAt: null },
      data: { confirmedAt: new Date() },
    });

    return count === 0 ? refused("CODE_WRONG") : ok(await replaceRecoveryCodes(tx, owner));
  });
}

/**
 * Checks a second step: a code of the app, or a recovery code. Either is taken once.
 *
 * @returns SECOND_FACTOR_OFF when there is none: then nothing is to be checked.
 *
 * Source: RFC 6238 5.2 (a code must not be taken twice).
 */
export async function verifySecondFactor(
  db: Db,
  owner: Owner,
  code: string | null,
): Promise<Result<null, "SECOND_FACTOR_OFF" | "CODE_REQUIRED" | "CODE_WRONG">> {
  const isOn = (await db.secondFactor.count({ where: { ...owner, confirmedAt: { not: null } } })) > 0;
  if (!isOn) return refused("SECOND_FACTOR_OFF");
  if (code === null || code.trim() === "") return refused("CODE_REQUIRED");

  const isRight = (await takeCode(db, owner, code, true)) || (await spendRecoveryCode(db, owner, code));

  return isRight ? ok(null) : refused("CODE_WRONG");
}

/** Gives a new set of recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(db: Db, owner: Owner): Promise<string[]> {
  return inTransaction(db, (tx) => replaceRecoveryCodes(tx, owner));
}

/**
 * Takes the second step away, or what was set up of it so far.
 *
 * @returns Whether it was on.
 */
export async function removeSecondFactor(db: Db, owner: Owner): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: { ...owner, confirmedAt: { not: null } } });
    await tx.secondFactor.deleteMany({ where: owner });
    await tx.recoveryCode.deleteMany({ where: owner });

    return count > 0;
  });
}

/** Takes a code of the app; false when it is wrong, or as old as one that was taken. */
async function takeCode(db: Db, owner: Owner, code: string, isConfirmed: boolean): Promise<boolean> {
  const row = await db.secondFactor.findFirst({ where: owner });
  if (!row || (row.confirmedAt !== null) !== isConfirmed) return false;
  const step = stepOf(totpOf(owner, row.sealedSecret), code, Date.now());
  if (step === null) return false;

  // The condition is part of the update, so that of two sign-ins with one code one fails.
  const { count } = await db.secondFactor.updateMany({
    where: { ...owner, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });

  return count === 1;
}
