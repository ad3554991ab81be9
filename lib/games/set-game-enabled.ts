import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { findGame } from "./find-game";
import type { GameDetails } from "./game-details";

/** Whether the operator offers a game. */
export interface GameSwitch {
  /** The game's `idHash`. */
  gameId: string;
  isEnabled: boolean;
  reason: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
}

/** How the audit names the change. */
export const GAME_ENABLED_ACTION = "game.enabled";

/**
 * Takes a game into the lobby or out of it, and writes who did it and why. The lobby
 * follows within a second; games already open play on. What is as wished changes and
 * writes nothing.
 */
export async function setGameEnabled(
  db: Db,
  { gameId, isEnabled, reason, actor }: GameSwitch,
): Promise<Result<GameDetails, "GAME_UNKNOWN">> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM games WHERE id_hash = ${gameId} FOR NO KEY UPDATE`;
    const game = await findGame(tx, gameId);
    if (!game) return refused("GAME_UNKNOWN");
    if (game.isEnabled === isEnabled) return ok(game);

    await tx.game.update({ where: { idHash: gameId }, data: { isEnabled } });
    await tx.auditEntry.create({
      data: {
        id: newId(),
        actor,
        action: GAME_ENABLED_ACTION,
        subject: `game:${gameId}`,
        reason,
        before: { isEnabled: game.isEnabled },
        after: { isEnabled },
        createdAt: new Date(),
      },
    });

    return ok({ ...game, isEnabled });
  });
}
