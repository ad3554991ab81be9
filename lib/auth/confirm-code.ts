import type { Db } from "@/lib/db";
import { verifySecondFactor } from "@/lib/players";
import type { Result } from "@/lib/result";
import { countNameTry, forgetNameTries, uncountNameTry } from "./sign-in-lock";
import type { TooManyTries } from "./sign-in-tries";

/**
 * Checks a code of a player who is signed in, before something only they may do. A wrong one counts
 * as a failed sign-in, so that a borrowed session cannot be used to guess.
 *
 * @returns SECOND_FACTOR_OFF when the player has no second step: then nothing is to be checked.
 */
export async function confirmCode(
  db: Db,
  { id, username }: { id: string; username: string },
  code: string,
): Promise<Result<null, "SECOND_FACTOR_OFF" | "CODE_REQUIRED" | "CODE_WRONG" | TooManyTries>> {
  const name = { realm: "player", username } as const;
  const counted = await countNameTry(db, name);
  if (!counted.ok) return counted;

  const verified = await verifySecondFactor(db, { playerId: id, code });
  if (verified.ok) await forgetNameTries(db, name);
  else if (verified.code !== "CODE_WRONG") await uncountNameTry(db, name);

  return verified;
}
