import type { Aggregator, AggregatorCause } from "@/lib/aggregator";
import { ok, type Result } from "@/lib/result";

/** What a test of the connection saw. */
export interface ConnectionTested {
  /** Milliseconds until the whole answer was read. */
  readonly durationMs: number;
  readonly gameCount: number;
}

/** Asks the aggregator for its list of games and keeps nothing of it: address, sign-in and answer are right then. */
export async function testConnection(aggregator: Aggregator): Promise<Result<ConnectionTested, AggregatorCause>> {
  const askedAt = performance.now();
  const listed = await aggregator.listGames();
  if (!listed.ok) return listed;

  return ok({ durationMs: performance.now() - askedAt, gameCount: listed.value.games.length });
}
