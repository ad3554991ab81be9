import { setTimeout as sleep } from "node:timers/promises";
import type { Aggregator, AggregatorCause, FreeRoundsRow } from "@/lib/aggregator";
import { stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import { newId } from "@/lib/ids";
import { ok, refused } from "@/lib/result";

/** An aggregator that keeps rows; `lose` decides what becomes of an award's answer. */
export function keepingAggregator(lose: (award: number) => AggregatorCause | null = () => null, isKept = () => true) {
  const rows: FreeRoundsRow[] = [];
  let awards = 0;
  const aggregator: Aggregator = stubAggregator({
    addFreeRounds: async ({ gameId, rounds, betLevel, validDays, player }) => {
      awards += 1;
      const createdAt = new Date();
      const row: FreeRoundsRow = {
        id: newId(),
        gameId,
        rounds,
        performedCount: 0,
        wonCents: 0n,
        betLevel,
        currency: player.currency,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + validDays * 86_400_000),
        isActive: true,
      };
      const lost = lose(awards);
      if (lost === null || isKept()) rows.push(row);
      await sleep(30);

      return lost === null ? ok(row) : refused(lost);
    },
    getFreeRounds: async () => ok(rows.map((row) => ({ ...row }))),
    deleteFreeRounds: async ({ gameId }) => {
      for (const row of rows) if (row.gameId === gameId) row.isActive = false;

      return ok(true);
    },
  });

  return { aggregator, rows };
}
