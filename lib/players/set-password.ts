import { type Db, inTransaction } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { ok, type Result, refused } from "@/lib/result";
import { noteChange, PLAYER_ACTOR } from "./note-change";
import { endPasswordResets } from "./password-reset";
import { isPasswordFine } from "./password-rules";

/**
 * Gives players another password of their own; who asks must have shown the present one.
 * Their sessions go on: ending them is the caller's.
 *
 * @returns Refused as PASSWORD_WEAK under the rules of the registration.
 * @throws QueueFull when too many hash at once.
 *
 * Source: GLI-19 2.5.3 (a strong step before the password changes).
 */
export async function setPassword(
  db: Db,
  { playerId, username, password }: { playerId: string; username: string; password: string },
): Promise<Result<null, "PASSWORD_WEAK">> {
  if (!isPasswordFine(password, username)) return refused("PASSWORD_WEAK");

  // Before the database transaction: hashing is slow, and may wait for its turn.
  const passwordHash = await hashPassword(password);

  return inTransaction(db, async (tx) => {
    await tx.player.update({ where: { id: playerId }, data: { passwordHash } });
    // A link somebody else may hold would replace it again.
    await endPasswordResets(tx, playerId);
    await noteChange(tx, { playerId, action: "player.password", actor: PLAYER_ACTOR, before: null, after: null });

    return ok(null);
  });
}
