import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createDb, type Db, inTransaction, Prisma } from "@/lib/db";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import {
  balanceOf,
  countActivePlayers,
  type Figures,
  ggrOf,
  NAMED_FIGURE_SUMS,
  rebuildRollups,
  rollUp,
  verifyRollups,
  WITH_TAIL,
} from "./index";
import { hourRows } from "./rows";
import { adjustBy, type Gambler, givenGambler, play, playAtRandom } from "./testing/random-play";

// A database of their own is made first, with every migration.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let books: OwnDatabase;
let gamblers: Gambler[];

beforeAll(async () => {
  books = await createOwnDatabase();
  gamblers = [
    await givenGambler(books.db, "USD"),
    await givenGambler(books.db, "USD"),
    await givenGambler(books.db, "EUR"),
  ];
});
afterAll(() => books.drop());
beforeEach(async () => {
  await rebuildRollups(books.db);
});

const ALL_TIME = { from: new Date(0), to: new Date("2100-01-01") };

/** What reports read: rollups and what they do not hold yet. */
async function figuresNow(db: Db): Promise<Map<string, Figures>> {
  const rows = await db.$queryRaw<(Figures & { key: string })[]>`
    ${WITH_TAIL} SELECT key, ${NAMED_FIGURE_SUMS}
      FROM (${hourRows(Prisma.sql`currency`, { period: ALL_TIME })}) AS rows GROUP BY key`;

  return new Map(rows.map(({ key, ...figures }) => [key, figures]));
}

/** What the ledger says, read another way: house accounts and players' balances. */
async function ledgerNow(db: Db, currency: string) {
  const [row] = await db.$queryRaw<
    { studiosCents: bigint; freeCents: bigint; handCents: bigint; balanceCents: bigint }[]
  >`
    SELECT coalesce(sum(cents) FILTER (WHERE house LIKE 'house:studio:%'), 0)::bigint AS "studiosCents",
           coalesce(sum(cents) FILTER (WHERE house = 'house:free-rounds'), 0)::bigint AS "freeCents",
           coalesce(sum(cents) FILTER (WHERE house = 'house:adjustments'), 0)::bigint AS "handCents",
           (SELECT sum(balance_cents) FROM accounts WHERE currency = ${currency})::bigint AS "balanceCents"
      FROM (SELECT credit_account AS house, amount_cents AS cents, currency FROM postings
             UNION ALL SELECT debit_account, -amount_cents, currency FROM postings) AS sides
     WHERE currency = ${currency}`;
  if (!row) throw new Error("No ledger");

  return row;
}

async function expectFiguresOfLedger(): Promise<void> {
  const figures = await figuresNow(books.db);
  for (const currency of ["USD", "EUR"]) {
    const ledger = await ledgerNow(books.db, currency);
    const sums = figures.get(currency);
    if (!sums) throw new Error(`Nothing in ${currency}`);
    expect(ggrOf(sums)).toBe(ledger.studiosCents);
    expect(sums.freeRoundsCents).toBe(-ledger.freeCents);
    expect(sums.givenCents - sums.takenCents).toBe(-ledger.handCents);
    expect(balanceOf(sums)).toBe(ledger.balanceCents);
  }
}

describe("rollups of random play", () => {
  test("a total equals the house accounts at every moment: rolled up, half, and not at all", async () => {
    await playAtRandom(books.db, gamblers, 40);
    await expectFiguresOfLedger();

    expect(await rollUp(books.db)).toBeGreaterThan(0n);
    await expectFiguresOfLedger();
    await playAtRandom(books.db, gamblers, 20);
    await expectFiguresOfLedger();

    await rollUp(books.db);
    await expectFiguresOfLedger();
    expect(await rollUp(books.db)).toBe(0n);
    expect(await verifyRollups(books.db)).toMatchObject({ isIntact: true, firstDifference: null });
  });

  test("rolled up piece by piece or at once, the rollups are the same", async () => {
    await playAtRandom(books.db, gamblers, 15);
    await rollUp(books.db);
    const before = await dump(books.db);

    await rebuildRollups(books.db, { stepPostings: 5 });
    expect(await dump(books.db)).toEqual(before);
  });

  test("rounds and players are counted once, in however many passes they come", async () => {
    const gambler = await givenGambler(books.db, "GBP");
    const roundId = "R-two-passes";
    await play(books.db, gambler, { roundId });
    await rollUp(books.db);
    await play(books.db, gambler, { roundId });
    await play(books.db, gambler, { roundId: null, gameId: "beta/One" });
    expect((await figuresNow(books.db)).get("GBP")).toMatchObject({ betCount: 3n, roundCount: 2n });

    await rollUp(books.db);
    expect((await figuresNow(books.db)).get("GBP")).toMatchObject({ betCount: 3n, roundCount: 2n });
    const subjects = ["", "alpha", "alpha/One", "beta", "beta/One"];
    const active = await countActivePlayers(books.db, [{ span: "all", startsOn: "1970-01-01" }], subjects);
    expect(active.filter(({ currency }) => currency === "GBP").map(({ players }) => players)).toEqual(
      subjects.map(() => 1n),
    );
  });
});

describe("passes that meet trouble", () => {
  test("a pass that dies in the middle is finished by the next one, nothing twice", async () => {
    await Promise.all(gamblers.map(({ id }) => adjustBy(books.db, id, 7n)));
    await playAtRandom(books.db, gamblers, 10);
    const dies = rebuildRollups(books.db, {
      stepPostings: 1,
      onProgress: () => {
        throw new Error("killed");
      },
    });
    await expect(dies).rejects.toThrow("killed");
    await expectFiguresOfLedger();

    await rollUp(books.db);
    await expectFiguresOfLedger();
    expect(await verifyRollups(books.db)).toMatchObject({ isIntact: true });
  });

  test("a call that commits after the pass it began before is counted once", async () => {
    const [gambler] = gamblers;
    if (!gambler) throw new Error("Nobody plays");
    await inTransaction(
      books.db,
      async (late) => {
        await play(late, gambler, { kind: "win", amountCents: 123n });
        await playAtRandom(books.db, gamblers.slice(1), 3);
        await rollUp(books.db);
      },
      { timeoutMs: 20_000 },
    );
    await expectFiguresOfLedger();

    await rollUp(books.db);
    await expectFiguresOfLedger();
    expect(await verifyRollups(books.db)).toMatchObject({ isIntact: true });
  });

  test("while one process rolls up, another leaves it to it", async () => {
    const other = createDb(books.url);
    await inTransaction(books.db, async (tx) => {
      await rollUp(tx);
      expect(await rollUp(other)).toBeNull();
    });
    await other.$disconnect();
  });
});

test("the check names the first day and figure that differ from the postings", async () => {
  await rollUp(books.db);
  await books.db.$executeRaw`UPDATE rollup_games SET win_cents = win_cents + 5 WHERE span = 'day' AND currency = 'USD'
     AND game_id = (SELECT min(game_id) FROM rollup_games WHERE span = 'day' AND currency = 'USD')`;

  const { isIntact, firstDifference } = await verifyRollups(books.db);
  expect(isIntact).toBe(false);
  expect(firstDifference).toMatchObject({ table: "rollup_games", span: "day", currency: "USD", figure: "winCents" });
  expect((firstDifference?.rolled ?? 0n) - (firstDifference?.posted ?? 0n)).toBe(5n);
});

/** Everything the rollups hold, in a fixed order. */
async function dump(db: Db) {
  const { rollupHour, rollupGame, rollupPlayer, rollupActivity } = db;
  const players = await rollupPlayer.findMany({ orderBy: [{ span: "asc" }, { startsOn: "asc" }, { playerId: "asc" }] });

  return {
    hours: await rollupHour.findMany({ orderBy: [{ currency: "asc" }, { hour: "asc" }] }),
    games: await rollupGame.findMany({
      orderBy: [{ span: "asc" }, { startsOn: "asc" }, { currency: "asc" }, { gameId: "asc" }],
    }),
    players: players.map(({ played, ...player }) => ({ ...player, played: played.toSorted() })),
    activity: await rollupActivity.findMany({
      orderBy: [{ span: "asc" }, { startsOn: "asc" }, { currency: "asc" }, { subject: "asc" }],
    }),
  };
}
