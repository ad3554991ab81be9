import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { verifyAudit } from "@/lib/audit";
import { createDb } from "@/lib/db";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import { replayLedger, verifyLedger } from "@/lib/wallet";
import { seedDatabase } from "./seed/seed-database";

vi.setConfig({ testTimeout: 120_000 });

const PLAN = { players: 40, postings: 500, days: 30, seedNumber: 7, until: new Date("2026-11-20T15:00:00Z") };

let seeded: OwnDatabase;
let other: OwnDatabase;

beforeEach(async () => {
  [seeded, other] = await Promise.all([createOwnDatabase(), createOwnDatabase()]);
});
afterEach(() => Promise.all([seeded.drop(), other.drop()]));

test("a seed's books are intact, and come out the same when every call is decided again", async () => {
  const counts = await seedDatabase(seeded.url, PLAN);

  expect(counts.players).toBe(PLAN.players);
  expect(counts.postings).toBeGreaterThanOrEqual(PLAN.postings);
  expect(await verifyLedger(seeded.db)).toMatchObject({ isIntact: true, postings: BigInt(counts.postings) });
  expect(await verifyAudit(seeded.db)).toMatchObject({ isIntact: true });
  expect(await seeded.db.auditEntry.count()).toBe(
    await seeded.db.player.count({ where: { status: { not: "active" } } }),
  );
  expect(await replayLedger(seeded.db, other.db)).toMatchObject({ isSame: true, firstDifference: null });
  expect(await seeded.db.round.count({ where: { closedAt: null, winCount: { gt: 0 } } })).toBe(0);
  const { _min: first, _max: last } = await seeded.db.walletCall.aggregate({
    _min: { createdAt: true },
    _max: { createdAt: true },
  });
  expect(first.createdAt?.getTime()).toBeGreaterThan(new Date("2026-10-22T00:00:00Z").getTime());
  expect(last.createdAt?.getTime()).toBeLessThan(PLAN.until.getTime());
});

test("the same seed number fills two databases the same way, another one otherwise", async () => {
  const heads = async ({ url }: OwnDatabase, seedNumber: number) => {
    await seedDatabase(url, { ...PLAN, postings: 200, seedNumber });
    const db = createDb(url, { maxConnections: 1 });
    const rows = await db.account.findMany({ orderBy: { playerId: "asc" }, select: { lastHash: true, version: true } });
    await db.$disconnect();

    return rows.map(({ lastHash, version }) => `${version} ${Buffer.from(lastHash).toString("hex")}`);
  };
  const first = await heads(seeded, 1);

  expect(await heads(other, 1)).toEqual(first);
  expect(await heads(other, 2)).not.toEqual(first);
});

test("a database with players is left alone unless it is meant; the reports know a seed at once", async () => {
  await seedDatabase(seeded.url, { ...PLAN, players: 5, postings: 20 });
  const seed = (...more: string[]) =>
    runCasino(["seed", "--players", "5", "--postings", "20", "--days", "3", ...more], { DATABASE_URL: seeded.url });

  expect(await seed()).toMatchObject({ status: 1, answer: { error: { code: "DATABASE_HAS_PLAYERS" } } });
  expect(await seed("--into-existing", "--seed-number", "2")).toMatchObject({ status: 0, answer: { players: 10 } });
  const { _sum: rolledUp } = await seeded.db.rollupHour.aggregate({ _sum: { betCount: true } });
  expect(rolledUp.betCount).toBe(BigInt(await seeded.db.posting.count({ where: { kind: "bet" } })));
});
