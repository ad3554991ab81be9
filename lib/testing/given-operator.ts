import { Secret, TOTP } from "otpauth";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { beginSecondFactor, confirmSecondFactor, findSecondFactor } from "@/lib/second-factor";
import { createOperator } from "@/lib/staff";

/** A new operator; of a role that may do everything, unless told otherwise. */
export async function givenOperator(db: Db, roleId = "owner") {
  const credentials = { username: `t-${newId().slice(-12)}`, password: "long enough" };
  const created = await createOperator(db, { ...credentials, roleId });
  if (!created.ok) throw new Error(created.code);

  return { ...credentials, id: created.value.id };
}

/** Turns an operator's second step on; the function makes codes as the app would, some seconds from now. */
export async function givenSecondStep(db: Db, { id, username }: { id: string; username: string }) {
  const owner = { operatorId: id };
  await beginSecondFactor(db, owner);
  const begun = await findSecondFactor(db, owner, username);
  if (begun?.state !== "being-set-up") throw new Error("it is being set up");
  const totp = new TOTP({ secret: Secret.fromBase32(begun.secret) });
  const codeAt = (seconds: number) => totp.generate({ timestamp: Date.now() + seconds * 1000 });
  const confirmed = await confirmSecondFactor(db, owner, codeAt(-30));
  if (!confirmed.ok) throw new Error(confirmed.code);

  return { codeAt, recoveryCodes: confirmed.value };
}
