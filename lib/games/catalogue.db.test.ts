import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import type { Db } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database";
import { getCatalogue, listStudios } from "./catalogue";
import { changeGames } from "./change-games";
import { searchGames } from "./search-games";
import { setStudioEnabled } from "./set-studio-enabled";
import { syncCatalogue } from "./sync-catalogue";

const RECHECK_MS = 1_000;

async function givenGames(db: Db, rows: unknown[]): Promise<void> {
  // Forced: other tests' games do not count.
  const synced = await syncCatalogue(db, stubAggregator(listing(() => rows)), { isForced: true });
  expect(synced.ok).toBe(true);
}

const ROWS = [
  gameRow("cat/b", { name: "Ötzi", category: "zebra" }),
  gameRow("cat/c", { name: "Zoo", category: "ant", type: "live-roulette", play_for_fun_supported: false }),
  gameRow("cat/a", { name: "apple 10", category: "zebra" }),
  gameRow("cat/d", { name: "Apple 9", category: "zebra", has_jackpot: true }),
];

test(
  "offers games by name, with studios and types counted",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    const catalogue = await getCatalogue(db);

    expect(catalogue.games.map(({ name }) => name)).toEqual(["Apple 9", "apple 10", "Ötzi", "Zoo"]);
    expect(catalogue.games[0]).toEqual({
      idHash: "cat/d",
      name: "Apple 9",
      type: "slots",
      studio: "zebra",
      studioName: "Zebra",
      imageUrl: "https://img.example/cat/d.webp",
      hasFreeRounds: true,
      hasDemo: true,
      hasJackpot: true,
      hasBonusBuy: false,
      isNew: expect.any(Boolean),
    });
    expect(catalogue.studios).toEqual([
      { id: "ant", name: "Ant", gameCount: 1 },
      { id: "zebra", name: "Zebra", gameCount: 3 },
    ]);
    expect(catalogue.types.map(({ id, gameCount }) => [id, gameCount])).toEqual([
      ["slots", 3],
      ["live", 1],
    ]);
    expect(await listStudios(db)).toBe(catalogue.studios);
  }),
);

test(
  "follows an operator's switch within a second or so, and keeps the snapshot while nothing changes",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    const before = await getCatalogue(db);
    await sleep(RECHECK_MS + 50);
    expect(await getCatalogue(db)).toBe(before);

    await changeGames(db, { gameIds: ["cat/a"], change: "disable", reason: "test", actor: "cli" });
    await sleep(RECHECK_MS + 50);
    const without = await getCatalogue(db);
    expect(without.games).toHaveLength(3);
    expect(without.version).not.toBe(before.version);

    await changeGames(db, { gameIds: ["cat/a"], change: "enable", reason: "test", actor: "cli" });
    await sleep(RECHECK_MS + 50);
    expect((await getCatalogue(db)).version).toBe(before.version);
  }),
);

test(
  "lists neither hidden games nor those of a studio that is off",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    await changeGames(db, { gameIds: ["cat/a"], change: "hide", reason: "test", actor: "cli" });
    await setStudioEnabled(db, { studio: "ant", isEnabled: false, reason: "test", actor: "cli" });

    const catalogue = await getCatalogue(db);
    expect(catalogue.games.map(({ idHash }) => idHash)).toEqual(["cat/d", "cat/b"]);
    expect(catalogue.studios.map(({ id }) => id)).toEqual(["zebra"]);
  }),
);

test(
  "follows a sync",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    expect((await getCatalogue(db)).games).toHaveLength(4);
    await givenGames(db, ROWS.slice(1));
    await sleep(RECHECK_MS + 50);

    expect((await getCatalogue(db)).games).toHaveLength(3);
  }),
);

test(
  "asks the database once for many requests at the same time",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => getCatalogue(db)));

    for (const other of others) expect(other).toBe(first);
  }),
);

test(
  "staff find games by part of a name, studio or id, and by standing",
  rolledBack(async (db) => {
    await givenGames(db, ROWS);
    await changeGames(db, { gameIds: ["cat/a"], change: "disable", reason: "test", actor: "cli" });
    const find = async (query: Parameters<typeof searchGames>[1]) => {
      const { games, total } = await searchGames(db, query);
      return [total, ...games.map(({ idHash }) => idHash)];
    };
    const page = { page: 1, pageSize: 10 };

    expect(await find({ ...page, query: "APPLE", standing: "offered" })).toEqual([1, "cat/d"]);
    expect(await find({ ...page, query: "apple", standing: "disabled" })).toEqual([1, "cat/a"]);
    expect(await find({ ...page, query: "zebra", studio: "zebra", pageSize: 1, page: 2 })).toEqual([
      3,
      expect.any(String),
    ]);
    expect(await find({ ...page, query: "100%_" })).toEqual([0]);
    expect(await find({ ...page, query: "\0\\" })).toEqual([0]);
  }),
);
