import type { Db } from "@/lib/db";

/**
 * Whether a player has something to finish in a game: a round left open within the last 24 hours, or
 * free rounds that have not expired. A hidden game still opens for them.
 */
export async function isInProgress(
  db: Db,
  { playerId, gameId }: { playerId: string; gameId: string },
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ isInProgress: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM rounds
      WHERE player_id = ${playerId}::uuid AND game_id = ${gameId} AND closed_at IS NULL AND bet_count > 0
        AND last_call_at > now() - interval '24 hours'
    ) OR EXISTS (
      SELECT 1 FROM free_rounds_grants
      WHERE player_id = ${playerId}::uuid AND game_id = ${gameId} AND status = 'granted' AND expires_at > now()
    ) AS "isInProgress"`;

  return row?.isInProgress ?? false;
}
