import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import { createDb } from "@/lib/db";
import { newId } from "@/lib/ids";
import { refused } from "@/lib/result";
import { rolledBack } from "@/lib/testing/database";
import { startCatalogueSync } from "./start-catalogue-sync";

function failing() {
  const listGames = vi.fn(async () => refused("UNREACHABLE"));

  return { listGames, aggregator: stubAggregator({ listGames }) };
}

test(
  "syncs at once when there was no success lately, and again soon after a failure",
  rolledBack(async (db) => {
    await db.catalogueSync.deleteMany();
    const { listGames, aggregator } = failing();
    const stop = startCatalogueSync(db, aggregator, { intervalMs: 60_000, retryMs: 20 });
    await vi.waitFor(() => expect(listGames.mock.calls.length).toBeGreaterThan(2), { timeout: 5_000 });
    await stop();

    const { length } = listGames.mock.calls;
    await sleep(100);
    expect(listGames.mock.calls).toHaveLength(length);
  }),
);

test(
  "waits while the last success is fresh",
  rolledBack(async (db) => {
    const now = new Date();
    await db.catalogueSync.create({ data: { id: newId(), status: "succeeded", startedAt: now, finishedAt: now } });
    const { listGames, aggregator } = failing();
    const stop = startCatalogueSync(db, aggregator, { intervalMs: 60_000 });
    await sleep(100);
    await stop();

    expect(listGames).not.toHaveBeenCalled();
  }),
);

test("survives a database that is away", async () => {
  const away = createDb("postgresql://nobody@127.0.0.1:1/none", { connectTimeoutMs: 200 });
  const { aggregator } = failing();
  const stop = startCatalogueSync(away, aggregator, { intervalMs: 60_000, retryMs: 10 });
  await sleep(100);

  await expect(stop()).resolves.toBeUndefined();
});
