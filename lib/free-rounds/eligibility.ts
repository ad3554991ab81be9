import type { Db } from "@/lib/db";
import { isExcluded } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import type { Ineligibility } from "./grant";

/** A player as the aggregator must be told, and the name of the game. */
export interface Eligible {
  id: string;
  username: string;
  currency: string;
  gameName: string;
}

/** Whether a player can be given rounds of a game now. */
export async function checkEligibility(
  db: Db,
  { playerId, gameId, campaignId = null }: { playerId: string; gameId: string; campaignId?: string | null | undefined },
): Promise<Result<Eligible, Ineligibility>> {
  const row = await db.player.findUnique({
    where: { id: playerId },
    select: { id: true, username: true, currency: true, status: true, excludedUntil: true },
  });
  if (!row) return refused("PLAYER_UNKNOWN");
  if (row.status !== "active") return refused("PLAYER_BLOCKED");
  // Who keeps out of play must not be drawn back into it.
  if (isExcluded(row)) return refused("PLAYER_EXCLUDED");

  const playable = await checkGame(db, gameId);
  if (!playable.ok) return playable;
  // Asked last, just before the aggregator is: whoever stops a campaign stops it at once.
  if (campaignId !== null && !(await isCampaignRunning(db, campaignId))) return refused("CAMPAIGN_STOPPED");

  const { id, username, currency } = row;

  return ok({ id, username, currency, gameName: playable.value.name });
}

/** Whether rounds of a game can be given at all now; its name. */
export async function checkGame(
  db: Db,
  gameId: string,
): Promise<Result<{ name: string }, "GAME_UNKNOWN" | "GAME_UNAVAILABLE" | "FREE_ROUNDS_UNSUPPORTED">> {
  const game = await db.game.findUnique({
    where: { idHash: gameId },
    select: { name: true, isAvailable: true, isEnabled: true, hasFreeRounds: true, disabledStudio: true },
  });
  if (!game) return refused("GAME_UNKNOWN");
  if (!game.isAvailable || !game.isEnabled || game.disabledStudio) return refused("GAME_UNAVAILABLE");
  if (!game.hasFreeRounds) return refused("FREE_ROUNDS_UNSUPPORTED");

  return ok({ name: game.name });
}

async function isCampaignRunning(db: Db, campaignId: string): Promise<boolean> {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, endsAt: true },
  });

  return campaign?.status === "running" && (campaign.endsAt === null || campaign.endsAt > new Date());
}
