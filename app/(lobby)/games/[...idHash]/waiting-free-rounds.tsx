import { WaitingRounds } from "@/components/game/waiting-rounds";
import { aggregator } from "@/lib/aggregator";
import { db } from "@/lib/db";
import { listPlayerFreeRounds } from "@/lib/free-rounds";
import type { PlayerSummary } from "@/lib/players";
import { inTime } from "./in-time";

// The page stands without them: an offer that comes later than this moves what the player already reads.
const PATIENCE_MS = 3_000;

/** The free rounds that wait for the player in this game; nothing while the aggregator does not say. */
export async function WaitingFreeRounds({ player, gameId }: { player: PlayerSummary; gameId: string }) {
  const inbox = await inTime(listPlayerFreeRounds(db(), aggregator(), player), PATIENCE_MS);
  if (!inbox?.ok) return null;

  return <WaitingRounds grants={inbox.value.playable.filter((each) => each.gameId === gameId)} />;
}
