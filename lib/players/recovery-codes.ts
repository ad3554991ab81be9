import { createHash, randomInt } from "node:crypto";
import type { Db } from "@/lib/db";

const CODE_COUNT = 10;
const CODE_LENGTH = 12;
// No letters that are read for each other. 31 of them to the twelfth are 59 bits of chance,
// and each wrong guess counts as a failed sign-in.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * Gives a player a new set of recovery codes; the old set opens nothing any more.
 *
 * @returns Ten codes such as `k3vn-p7qa-xx2m`, to be shown once: only their hashes are kept.
 */
export async function replaceRecoveryCodes(tx: Db, playerId: string): Promise<string[]> {
  const codes = Array.from({ length: CODE_COUNT }, newCode);
  await tx.recoveryCode.deleteMany({ where: { playerId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ playerId, codeHash: hashOf(playerId, code) })) });

  return codes;
}

/** Uses a recovery code up; false when it is none, or was used before. */
export async function spendRecoveryCode(db: Db, playerId: string, typed: string): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { playerId, codeHash: hashOf(playerId, typed), usedAt: null },
    data: { usedAt: new Date() },
  });

  return count === 1;
}

function newCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

  return (letters.match(/.{4}/g) ?? []).join("-");
}

/** Codes come from chance, so a quick hash keeps them as well as a slow one. */
function hashOf(playerId: string, typed: string): Uint8Array<ArrayBuffer> {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, "");

  return new Uint8Array(createHash("sha256").update(`${playerId}:${code}`).digest());
}
