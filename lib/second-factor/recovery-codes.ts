import { createHash, randomInt } from "node:crypto";
import type { Db } from "@/lib/db";
import { idOf, type Owner } from "./owner";

const CODE_COUNT = 10;
const CODE_LENGTH = 12;
// No letters that are read for each other. 31 of them to the twelfth are 59 bits of chance,
// and each wrong guess counts as a failed sign-in.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * Gives somebody a new set of recovery codes; the old set opens nothing any more.
 *
 * @returns Ten codes such as `k3vn-p7qa-xx2m`, to be shown once: only their hashes are kept.
 */
export async function replaceRecoveryCodes(tx: Db, owner: Owner): Promise<string[]> {
  const codes = Array.from({ length: CODE_COUNT }, newCode);
  await tx.recoveryCode.deleteMany({ where: owner });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ ...owner, codeHash: hashOf(owner, code) })) });

  return codes;
}

/** Uses a recovery code up; false when it is none, or was used before. */
export async function spendRecoveryCode(db: Db, owner: Owner, typed: string): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { ...owner, codeHash: hashOf(owner, typed), usedAt: null },
    data: { usedAt: new Date() },
  });

  return count === 1;
}

function newCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

  return (letters.match(/.{4}/g) ?? []).join("-");
}

/** Codes come from chance, so a quick hash keeps them as well as a slow one. */
function hashOf(owner: Owner, typed: string): Uint8Array<ArrayBuffer> {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, "");

  return new Uint8Array(
    createHash("sha256")
      .update(`${idOf(owner)}:${code}`)
      .digest(),
  );
}
