import { expect, test } from "vitest";
import type { Aggregator } from "@/lib/aggregator";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { listSyncChanges } from "./list-sync-changes";
import { findSync } from "./list-syncs";
import { syncCatalogue } from "./sync-catalogue";

async function sync(db: Db, aggregator: Aggregator): Promise<string> {
  const synced = await syncCatalogue(db, aggregator, { isForced: true });
  if (!synced.ok) throw new Error(synced.code);

  return synced.value.id;
}

test(
  "keeps with each sync what it did to which game, and each field's before and after",
  rolledBack(async (db) => {
    const run = newId();
    const [kept, changed, gone, added] = ["kept", "changed", "gone", "added"].map((name) => `${run}/${name}`);
    let rows = [gameRow(`${kept}`), gameRow(`${changed}`), gameRow(`${gone}`)];
    const aggregator = stubAggregator(listing(() => rows));
    await sync(db, aggregator);
    const differing = { name: "Other", freerounds_supported: false, mood: "dark" };
    rows = [gameRow(`${kept}`), gameRow(`${changed}`, differing), gameRow(`${added}`)];
    const second = await sync(db, aggregator);
    rows = [...rows, gameRow(`${gone}`)];
    const third = await sync(db, aggregator);

    const query = { syncId: second, query: run, limit: 10 };
    const { rows: changes } = await listSyncChanges(db, query);
    expect(changes.map(({ gameId, kind }) => [gameId, kind])).toEqual([
      [added, "added"],
      [changed, "changed"],
      [gone, "gone"],
    ]);
    expect(changes[1]?.fields.toSorted((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: "Free rounds", before: "true", after: "false" },
      { name: "mood", before: "–", after: "dark" },
      { name: "Name", before: changed, after: "Other" },
    ]);
    expect((await listSyncChanges(db, { ...query, syncId: third })).rows).toMatchObject([
      { gameId: gone, kind: "returned", fields: [] },
    ]);

    expect((await listSyncChanges(db, { ...query, kind: "gone" })).rows).toHaveLength(1);
    const first = await listSyncChanges(db, { ...query, limit: 2 });
    expect((await listSyncChanges(db, { ...query, after: first.next ?? "" })).rows).toMatchObject([{ gameId: gone }]);
    expect(await findSync(db, second)).toMatchObject({ isFirst: false, listedCount: 3, writtenCount: 3 });
    await expect(db.catalogueChange.deleteMany({ where: { syncId: second } })).rejects.toThrow();
  }),
);

test(
  "the first sync of all is counted and not noted game by game",
  rolledBack(async (db) => {
    await db.catalogueSync.deleteMany();
    const id = await sync(db, stubAggregator(listing(() => [gameRow(`sync/${newId()}`)])));

    expect(await findSync(db, id)).toMatchObject({ isFirst: true, addedCount: 1 });
    expect((await listSyncChanges(db, { syncId: id, limit: 10 })).rows).toEqual([]);
  }),
);

test(
  "a sync somebody asked for says so, in the audit trail too",
  rolledBack(async (db) => {
    const aggregator = stubAggregator(listing(() => [gameRow(`sync/${newId()}`)]));
    const requestedBy = { actor: "operator:eva", requestId: newId() };
    const synced = await syncCatalogue(db, aggregator, { isForced: true, requestedBy });
    const id = synced.ok ? synced.value.id : "";

    expect(await findSync(db, id)).toMatchObject({ requestedBy: "operator:eva" });
    expect(await db.auditEntry.findMany({ where: { subject: `sync:${id}` } })).toMatchObject([
      { action: "catalogue.sync", ...requestedBy },
    ]);
  }),
);
