import type { Db } from "@/lib/db";
import { isExcluded } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import type { Ineligibility } from "./grant";

/** Whether a player can be given rounds of a game now; the player as the aggregator must be told. */
export async function checkEligibility(
  db: Db,
  { playerId, gameId }: { playerId: string; gameId: string },
): Promise<Result<{ id: string; username: string; currency: string }, Ineligibility>> {
  const row = await db.player.findUnique({
    where: { id: playerId },
    select: { id: true, username: true, currency: true, status: true, excludedUntil: true },
  });
  if (!row) return refused("PLAYER_UNKNOWN");
  if (row.status !== "active") return refused("PLAYER_BLOCKED");
  // Who keeps out of play must not be drawn back into it.
  if (isExcluded(row)) return refused("PLAYER_EXCLUDED");

  const game = await db.game.findUnique({
    where: { idHash: gameId },
    select: { isAvailable: true, isEnabled: true, hasFreeRounds: true, disabledStudio: true },
  });
  if (!game) return refused("GAME_UNKNOWN");
  if (!game.isAvailable || !game.isEnabled || game.disabledStudio) return refused("GAME_UNAVAILABLE");
  if (!game.hasFreeRounds) return refused("FREE_ROUNDS_UNSUPPORTED");

  const { id, username, currency } = row;

  return ok({ id, username, currency });
}
