import type { Db } from "@/lib/db";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";
import { verifyPlayer } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { countNameTry, uncountNameTry } from "./sign-in-lock";
import type { TooManyTries } from "./sign-in-tries";

/**
 * Checks the password of a player who is signed in, before something only they may do. A
 * wrong one counts as a failed sign-in, so that a borrowed session cannot be used to guess. A right one
 * forgets none of them: who knows the password alone must not be free to guess codes.
 *
 * @throws QueueFull when too many sign in at once.
 */
export async function confirmPassword(
  db: Db,
  { username }: { username: string },
  password: string,
): Promise<Result<null, "PASSWORD_WRONG" | TooManyTries>> {
  const name = { realm: "player", username } as const;
  const counted = await countNameTry(db, name);
  if (!counted.ok) return counted;
  if (password.length < 1 || password.length > MAX_PASSWORD_LENGTH) return refused("PASSWORD_WRONG");

  const verified = await verifyPlayer(db, { username, password });
  if (!verified.ok) return refused("PASSWORD_WRONG");

  await uncountNameTry(db, name);

  return ok(null);
}
