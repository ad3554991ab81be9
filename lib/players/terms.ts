import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { noteChange, PLAYER_ACTOR } from "./note-change";

/** The terms a player accepts at registration; who accepted other ones is asked again before playing on. */
export const TERMS_VERSION = "2026-11";

/**
 * Whether a player accepted terms that have changed since. Who was created by staff has
 * accepted none here: what holds for them was agreed elsewhere.
 */
export function areTermsOutdated({ termsVersion }: { termsVersion: string | null }): boolean {
  return termsVersion !== null && termsVersion !== TERMS_VERSION;
}

/** The same for a player by id. */
export async function mustAcceptTerms(db: Db, playerId: string): Promise<boolean> {
  return areTermsOutdated(
    await db.player.findUniqueOrThrow({ where: { id: playerId }, select: { termsVersion: true } }),
  );
}

/**
 * Notes that a player accepts the present terms.
 *
 * @param input.version The one that was shown.
 * @returns Refused as TERMS_CHANGED when they changed while they were read.
 *
 * Source: GLI-19 2.5.2 (terms accepted again on change).
 */
export async function acceptTerms(
  db: Db,
  { playerId, version }: { playerId: string; version: string },
): Promise<Result<null, "TERMS_CHANGED">> {
  if (version !== TERMS_VERSION) return refused("TERMS_CHANGED");

  return inTransaction(db, async (tx) => {
    const { termsVersion } = await tx.player.findUniqueOrThrow({
      where: { id: playerId },
      select: { termsVersion: true },
    });
    await tx.player.update({
      where: { id: playerId },
      data: { termsVersion: version, termsAcceptedAt: new Date() },
    });
    const [before, after] = [{ termsVersion }, { termsVersion: version }];
    await noteChange(tx, { playerId, action: "player.terms", actor: PLAYER_ACTOR, before, after });

    return ok(null);
  });
}
