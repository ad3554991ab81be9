import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { givenGambler, playAtRandom } from "@/lib/rollups/testing/random-play";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let books: OwnDatabase;
beforeAll(async () => {
  books = await createOwnDatabase();
});
afterAll(() => books.drop());

test("rollups are made anew from the ledger, and a changed one is found", async () => {
  await playAtRandom(books.db, [await givenGambler(books.db, "USD")], 10);
  const postings = String(await books.db.posting.count());
  const rollups = (command: string) => runCasino(["rollups", command], { DATABASE_URL: books.url });

  expect(await rollups("rebuild")).toMatchObject({ status: 0, answer: { postings } });
  expect(await rollups("verify")).toMatchObject({ status: 0, answer: { isIntact: true, postings } });

  await books.db.rollupHour.updateMany({ data: { givenCents: 1n } });
  expect(await rollups("verify")).toMatchObject({
    status: 1,
    answer: { isIntact: false, firstDifference: { table: "rollup_hours", figure: "givenCents", rolled: "1" } },
  });
});
