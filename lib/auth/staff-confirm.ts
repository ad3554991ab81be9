import type { Db } from "@/lib/db";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";
import { verifySecondFactor } from "@/lib/second-factor";
import { verifyOperator } from "@/lib/staff";
import { noteStaffFailure } from "./note-staff-failure";
import { countNameTry, forgetNameTries, uncountNameTry } from "./sign-in-lock";
import type { TooManyTries } from "./sign-in-tries";
import { noteSecondStep, type StaffMember } from "./staff-sessions";

/** What a member of the staff is asked for while signed in counts as a failed sign-in when it is wrong. */
type Confirmed<Code extends string> = Promise<Result<null, Code | TooManyTries>>;

/** Checks a code of a member of the staff who is signed in; a right one opens money actions for a while. */
export async function stepUp(
  db: Db,
  staff: Pick<StaffMember, "id" | "username" | "sessionId">,
  { code, address }: { code: string; address: string },
): Confirmed<"CODE_WRONG"> {
  return confirm(db, staff, address, "CODE_WRONG", async () => {
    const verified = await verifySecondFactor(db, { operatorId: staff.id }, code);
    if (verified.ok) await noteSecondStep(db, staff.sessionId);

    return verified.ok;
  });
}

/**
 * Checks the password of a member of the staff who is signed in, before they change it.
 *
 * @throws QueueFull when too many sign in at once.
 */
export async function confirmStaffPassword(
  db: Db,
  staff: Pick<StaffMember, "username">,
  { password, address }: { password: string; address: string },
): Confirmed<"PASSWORD_WRONG"> {
  const { username } = staff;

  return confirm(db, staff, address, "PASSWORD_WRONG", async () => {
    if (password.length < 1 || password.length > MAX_PASSWORD_LENGTH) return false;

    return (await verifyOperator(db, { username, password })).ok;
  });
}

async function confirm<Code extends string>(
  db: Db,
  { username }: Pick<StaffMember, "username">,
  address: string,
  refusal: Code,
  isRight: () => Promise<boolean>,
): Confirmed<Code> {
  const name = { realm: "operator", username } as const;
  const counted = await countNameTry(db, name);
  if (!counted.ok) return counted;
  if (!(await isRight())) {
    await noteStaffFailure(db, { username, address, cause: refusal });

    return refused(refusal);
  }
  // Who knows the password alone must not be free to guess codes.
  await (refusal === "CODE_WRONG" ? forgetNameTries : uncountNameTry)(db, name);

  return ok(null);
}
