import { expect, test } from "vitest";
import type { Aggregator } from "@/lib/aggregator";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { refused } from "@/lib/result";
import { rolledBack, testDb } from "@/lib/testing/database";
import { changeGames } from "./change-games";
import { findGame } from "./find-game";
import { listSyncs } from "./list-syncs";
import { syncCatalogue } from "./sync-catalogue";

/** Other tests' games must not count as gone. */
async function givenNoGames(db: Db): Promise<void> {
  // The sync's own lock first: whoever holds it writes to the same rows.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('catalogue-sync'))`;
  await db.game.updateMany({ where: { isAvailable: true }, data: { isAvailable: false } });
}

/** Forced, since other tests' games would look lost. */
function sync(db: Db, aggregator: Aggregator) {
  return syncCatalogue(db, aggregator, { isForced: true });
}

test(
  "adds new games, changes changed ones and marks those that disappeared",
  rolledBack(async (db) => {
    await givenNoGames(db);
    const [kept, changed, gone, added] = Array.from({ length: 4 }, () => `sync/${newId()}`);
    let rows = [gameRow(`${kept}`), gameRow(`${changed}`), gameRow(`${gone}`)];
    const aggregator = stubAggregator(listing(() => rows));

    expect(await sync(db, aggregator)).toMatchObject({
      ok: true,
      value: { addedCount: 3, changedCount: 0, goneCount: 0, gameCount: 3 },
    });

    rows = [
      gameRow(`${kept}`),
      gameRow(`${changed}`, { name: "Other", has_jackpot: true }),
      gameRow(`${added}`),
      gameRow(""),
    ];
    expect(await sync(db, aggregator)).toMatchObject({
      ok: true,
      value: { addedCount: 1, changedCount: 1, goneCount: 1, invalidCount: 1 },
    });

    expect(await findGame(db, `${gone}`)).toMatchObject({ isAvailable: false, name: gone });
    expect(await findGame(db, `${changed}`)).toMatchObject({ isAvailable: true, name: "Other", hasJackpot: true });
    expect((await listSyncs(db, 1))[0]).toMatchObject({
      status: "succeeded",
      addedCount: 1,
      changedCount: 1,
      goneCount: 1,
      invalidCount: 1,
    });
  }),
);

test(
  "a game that comes back is available again and keeps the day it was first seen",
  rolledBack(async (db) => {
    const [game, other] = [`sync/${newId()}`, `sync/${newId()}`];
    let rows = [gameRow(game), gameRow(other)];
    const aggregator = stubAggregator(listing(() => rows));
    await sync(db, aggregator);
    const before = await findGame(db, game);

    rows = [gameRow(other)];
    await sync(db, aggregator);
    rows = [gameRow(game), gameRow(other)];

    expect(await sync(db, aggregator)).toMatchObject({
      ok: true,
      value: { addedCount: 0, changedCount: 0, returnedCount: 1 },
    });
    const after = await findGame(db, game);
    expect(after).toMatchObject({ isAvailable: true, firstSeenAt: before?.firstSeenAt });
    expect(after?.lastSeenAt.getTime()).toBeGreaterThan(before?.lastSeenAt.getTime() ?? 0);
  }),
);

test(
  "leaves the operator's choice alone",
  rolledBack(async (db) => {
    const gameId = `sync/${newId()}`;
    const aggregator = stubAggregator(listing(() => [gameRow(gameId)]));
    await sync(db, aggregator);
    await changeGames(db, { gameIds: [gameId], change: "disable", reason: "studio down", actor: "cli" });
    await sync(db, aggregator);

    expect(await findGame(db, gameId)).toMatchObject({ isEnabled: false, isAvailable: true });
  }),
);

test.each([
  ["EMPTY_LIST", stubAggregator(listing(() => []))],
  ["EMPTY_LIST", stubAggregator(listing(() => ["broken", "rows"]))],
  ["TIMEOUT", stubAggregator({ listGames: async () => refused("TIMEOUT") })],
] as const)("changes nothing and says %s when there is nothing to take over", async (code, aggregator) => {
  await rolledBack(async (db) => {
    const gameId = `sync/${newId()}`;
    await sync(db, stubAggregator(listing(() => [gameRow(gameId)])));

    expect(await sync(db, aggregator)).toEqual({ ok: false, code });
    expect(await findGame(db, gameId)).toMatchObject({ isAvailable: true });
    expect((await listSyncs(db, 1))[0]).toMatchObject({ status: "failed", cause: code });
  })();
});

test(
  "refuses a list that has lost most games, unless somebody says that it is whole",
  rolledBack(async (db) => {
    await givenNoGames(db);
    const run = newId();
    let rows = Array.from({ length: 120 }, (_, number) => gameRow(`${run}/${number}`));
    const aggregator = stubAggregator(listing(() => rows));
    const countAvailable = () => db.game.count({ where: { isAvailable: true, idHash: { startsWith: run } } });
    await syncCatalogue(db, aggregator);

    rows = rows.slice(0, 59);
    expect(await syncCatalogue(db, aggregator)).toEqual({ ok: false, code: "LIST_SHRUNK" });
    expect(await countAvailable()).toBe(120);
    expect((await listSyncs(db, 1))[0]).toMatchObject({ status: "failed", cause: "LIST_SHRUNK", goneCount: 0 });

    expect(await syncCatalogue(db, aggregator, { isForced: true })).toMatchObject({ ok: true });
    expect(await countAvailable()).toBe(59);
  }),
);

test("only one of many syncs that begin at once runs", async () => {
  let listings = 0;
  // It fails, so that other tests keep their games.
  const aggregator = stubAggregator({
    listGames: async () => {
      listings += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return refused("UNAUTHORIZED");
    },
  });
  const results = await Promise.all(Array.from({ length: 5 }, () => syncCatalogue(testDb(), aggregator)));

  expect(listings).toBe(1);
  expect(results.map((result) => result.ok || result.code).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => "ALREADY_RUNNING"),
    "UNAUTHORIZED",
  ]);
});

test(
  "a sync that died does not keep the others away for ever",
  rolledBack(async (db) => {
    const id = newId();
    const startedAt = new Date(Date.now() - 6 * 60_000);
    await db.catalogueSync.create({ data: { id, status: "running", startedAt } });

    const synced = await sync(db, stubAggregator(listing(() => [gameRow(`sync/${newId()}`)])));
    expect(synced.ok).toBe(true);
    expect(await db.catalogueSync.findUnique({ where: { id } })).toMatchObject({
      status: "failed",
      cause: "ABANDONED",
    });
  }),
);

test(
  "games are new for a month, except those of the first sync, or while the aggregator says so",
  rolledBack(async (db) => {
    await db.catalogueSync.deleteMany();
    const [first, second, told] = [`sync/${newId()}`, `sync/${newId()}`, `sync/${newId()}`];
    let rows = [gameRow(first), gameRow(told, { new: true })];
    const aggregator = stubAggregator(listing(() => rows));
    await sync(db, aggregator);
    await new Promise((resolve) => setTimeout(resolve, 5));
    rows = [...rows, gameRow(second)];
    await sync(db, aggregator);

    expect(await findGame(db, first)).toMatchObject({ isNew: false });
    expect(await findGame(db, told)).toMatchObject({ isNew: true });
    expect(await findGame(db, second)).toMatchObject({ isNew: true });

    const firstSeenAt = new Date(Date.now() - 31 * 86_400_000);
    await db.game.updateMany({ where: { idHash: { in: [told, second] } }, data: { firstSeenAt } });
    expect(await findGame(db, second)).toMatchObject({ isNew: false });
    expect(await findGame(db, told)).toMatchObject({ isNew: true });
  }),
);

test(
  "follows what a row says of jackpots, bonus buys and newness, and takes silence for none",
  rolledBack(async (db) => {
    const gameId = `sync/${newId()}`;
    let told: Record<string, unknown> = { has_jackpot: "1", featurebuy_supported: 1, new: "true" };
    const aggregator = stubAggregator(listing(() => [gameRow(gameId, told)]));
    const findStored = () =>
      db.game.findUnique({
        where: { idHash: gameId },
        select: { hasJackpot: true, hasBonusBuy: true, isMarkedNew: true },
      });
    await sync(db, aggregator);
    expect(await findStored()).toEqual({ hasJackpot: true, hasBonusBuy: true, isMarkedNew: true });
    expect(await findGame(db, gameId)).toMatchObject({ hasJackpot: true, hasBonusBuy: true, isNew: true });

    told = {};
    expect(await sync(db, aggregator)).toMatchObject({ ok: true, value: { changedCount: 1 } });
    expect(await findStored()).toEqual({ hasJackpot: false, hasBonusBuy: false, isMarkedNew: false });
  }),
);

test(
  "takes over 4,200 games in about a second",
  rolledBack(async (db) => {
    await givenNoGames(db);
    const run = newId();
    const rows = Array.from({ length: 4_200 }, (_, number) => gameRow(`${run}/${number}`));
    const aggregator = stubAggregator(listing(() => rows));
    const startedAt = performance.now();

    expect(await sync(db, aggregator)).toMatchObject({ ok: true, value: { addedCount: 4_200 } });
    expect(await sync(db, aggregator)).toMatchObject({ ok: true, value: { changedCount: 0, addedCount: 0 } });
    // Both together; generous, for a busy machine.
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  }),
);
