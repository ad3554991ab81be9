import type { Db } from "@/lib/db";
import { verifyPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";

/**
 * Checks a player's name and password. Nobody can tell from the answer or its time
 * whether a name exists; that an account is closed is told only to who knows its password.
 *
 * @returns With the hash it was checked against, which a sign-in looks at again.
 * @throws QueueFull when too many sign in at once.
 */
export async function verifyPlayer(
  db: Db,
  input: { username: string; password: string },
): Promise<Result<{ id: string; passwordHash: string }, "CREDENTIALS_WRONG" | "ACCOUNT_CLOSED">> {
  const player = await db.player.findUnique({
    where: { username: input.username.trim().toLowerCase() },
    select: { id: true, passwordHash: true, status: true },
  });
  const isRight = await verifyPassword(player?.passwordHash ?? null, input.password);
  if (!player || !isRight) return refused("CREDENTIALS_WRONG");
  if (player.status === "closed") return refused("ACCOUNT_CLOSED");

  return ok({ id: player.id, passwordHash: player.passwordHash });
}
