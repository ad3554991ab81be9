import type { Aggregator, AggregatorCause, AggregatorPlayer, FreeRoundsRow } from "@/lib/aggregator";
import { aggregatorPassword } from "@/lib/players";
import type { Result } from "@/lib/result";

/** A player as the aggregator knows one. */
export function toAggregatorPlayer(player: { id: string; username: string; currency: string }): AggregatorPlayer {
  return { username: player.username, password: aggregatorPassword(player.id), currency: player.currency };
}

/** A player's free rounds at the aggregator; a player who never opened a game is created there first. */
export async function fetchFreeRounds(
  aggregator: Aggregator,
  player: AggregatorPlayer,
): Promise<Result<FreeRoundsRow[], AggregatorCause>> {
  const listed = await aggregator.getFreeRounds(player);
  if (listed.ok || listed.code !== "PLAYER_REJECTED") return listed;

  const created = await aggregator.createPlayer(player);

  return created.ok ? aggregator.getFreeRounds(player) : created;
}
