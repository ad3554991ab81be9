import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { Ineligibility } from "./grant";

/** Whether a player can be given rounds of a game now; the player as the aggregator must be told. */
export async function checkEligibility(
  db: Db,
  { playerId, gameId }: { playerId: string; gameId: string },
): Promise<Result<{ id: string; username: string; currency: string }, Ineligibility>> {
  const player = await db.player.findUnique({
    where: { id: playerId },
    select: { id: true, username: true, currency: true, status: true },
  });
  if (!player) return refused("PLAYER_UNKNOWN");
  if (player.status !== "active") return refused("PLAYER_BLOCKED");

  const game = await db.game.findUnique({
    where: { idHash: gameId },
    select: { isAvailable: true, isEnabled: true, hasFreeRounds: true },
  });
  if (!game) return refused("GAME_UNKNOWN");
  if (!game.isAvailable || !game.isEnabled) return refused("GAME_UNAVAILABLE");
  if (!game.hasFreeRounds) return refused("FREE_ROUNDS_UNSUPPORTED");

  return ok(player);
}
