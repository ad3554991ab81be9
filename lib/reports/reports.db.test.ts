import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { rollUp } from "@/lib/rollups";
import { type Gambler, givenGambler, play, playAtRandom } from "@/lib/rollups/testing/random-play";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import { givenPostings } from "./given-ledger";
import {
  findPerformance,
  getDashboard,
  listCurrencies,
  listGameSeries,
  listPerformance,
  listReport,
  listSeries,
  type ReportKind,
  reportPeriod,
} from "./index";

// A database of their own is made first, with every migration.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let books: OwnDatabase;
let gamblers: Gambler[];
const NOW = new Date();
const LAST_YEAR = new Date(Date.UTC(NOW.getUTCFullYear() - 1, 5, 15, 12));

// Half of the play is rolled up, half is not; some of it is of last year.
beforeAll(async () => {
  books = await createOwnDatabase();
  gamblers = await Promise.all([
    givenGambler(books.db, "USD"),
    givenGambler(books.db, "USD"),
    givenGambler(books.db, "EUR"),
  ]);
  const [first] = gamblers;
  if (!first) throw new Error("Nobody plays");
  await givenPostings(books.db, first, [
    { kind: "bet", movedCents: -500n, at: LAST_YEAR, house: "house:studio:old" },
    { kind: "win", movedCents: 200n, at: LAST_YEAR, house: "house:studio:old" },
  ]);
  await playAtRandom(books.db, gamblers, 30);
  await rollUp(books.db, { isSweep: true });
  await playAtRandom(books.db, gamblers, 30);
});
afterAll(() => books.drop());

const query = (
  kind: ReportKind,
  range: "today" | "month" | "year" | "all" | "custom",
  currency: string | undefined,
) => ({
  kind,
  currency,
  period: reportPeriod(range, NOW, { from: LAST_YEAR_DAY, to: NOW }),
  now: NOW,
  sort: "ggr" as const,
  isAscending: false,
  page: 1,
  pageSize: 1_000,
});
const LAST_YEAR_DAY = new Date(LAST_YEAR.toISOString().slice(0, 10));

/** What the studios' accounts and the free-rounds account hold of a period. */
async function ledgerOf({ from, to }: { from: Date; to: Date }, currency: string) {
  const [row] = await books.db.$queryRaw<{ ggrCents: bigint; freeRoundsCents: bigint; betCount: bigint }[]>`
    SELECT coalesce(sum(cents) FILTER (WHERE house LIKE 'house:studio:%'), 0)::bigint AS "ggrCents",
           coalesce(-sum(cents) FILTER (WHERE house = 'house:free-rounds'), 0)::bigint AS "freeRoundsCents",
           count(*) FILTER (WHERE house LIKE 'house:%' AND kind = 'bet') AS "betCount"
      FROM (SELECT credit_account AS house, amount_cents AS cents, currency, created_at, kind FROM postings
             UNION ALL SELECT debit_account, -amount_cents, currency, created_at, kind FROM postings) AS sides
     WHERE currency = ${currency} AND created_at >= ${from} AND created_at < ${to}`;

  return row;
}

describe("every report's total is the sum of its postings", () => {
  for (const kind of ["day", "player", "game", "studio"] as const) {
    for (const range of ["today", "month", "year", "all", "custom"] as const) {
      test(`by ${kind}, ${range}`, async () => {
        for (const currency of ["USD", "EUR"]) {
          const wanted = query(kind, range, currency);
          const { total, rows, rowCount } = await listReport(books.db, wanted);
          expect(total).toMatchObject((await ledgerOf(wanted.period, currency)) ?? {});
          expect(rows).toHaveLength(rowCount);
          expect(rows.reduce((sum, { ggrCents }) => sum + ggrCents, 0n)).toBe(total?.ggrCents);
          expect(rows.reduce((sum, { roundCount }) => sum + roundCount, 0n)).toBe(total?.roundCount);
        }
      });
    }
  }

  test("by currency, each by itself and never added up", async () => {
    const wanted = query("currency", "all", undefined);
    const { rows, total } = await listReport(books.db, wanted);
    expect(total).toBeNull();
    expect(rows.map(({ key }) => key).sort()).toEqual(["EUR", "USD"]);
    for (const row of rows) expect(row).toMatchObject((await ledgerOf(wanted.period, row.key)) ?? {});
  });
});

test("pages and sorting split the rows without losing one", async () => {
  const wanted = { ...query("game", "all", "USD"), sort: "key" as const, isAscending: true };
  const all = await listReport(books.db, wanted);
  const pages = await Promise.all([1, 2, 3].map((page) => listReport(books.db, { ...wanted, page, pageSize: 2 })));

  expect(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(all.rows.map(({ key }) => key));
  expect(pages.map(({ rowCount }) => rowCount)).toEqual([all.rowCount, all.rowCount, all.rowCount]);
});

test("players are counted once in any period, also one of many spans", async () => {
  await rollUp(books.db);
  const [first] = gamblers;
  const counted = async (range: "today" | "custom", kind: "game" | "currency") =>
    (await listReport(books.db, query(kind, range, kind === "game" ? "USD" : undefined))).rows;
  const expected = await books.db.$queryRaw<{ key: string; players: bigint }[]>`
    SELECT game_id AS key, count(DISTINCT player_id) AS players FROM postings
     WHERE kind = 'bet' AND currency = 'USD' AND game_id IS NOT NULL GROUP BY game_id`;
  for (const range of ["today", "custom"] as const) {
    const rows = await counted(range, "game");
    for (const { key, players } of expected) {
      expect(rows.find((row) => row.key === key)?.activePlayers).toBe(players);
    }
    const currencies = await counted(range, "currency");
    expect(currencies.find(({ key }) => key === first?.currency)?.activePlayers).toBe(2n);
  }
});

test("the dashboard agrees with the report, and its balance with the accounts", async () => {
  const today = await listReport(books.db, query("day", "today", "USD"));
  const dashboard = await getDashboard(books.db, { currency: "USD", view: "week", now: NOW });
  const { _sum: sum } = await books.db.account.aggregate({ where: { currency: "USD" }, _sum: { balanceCents: true } });

  expect(dashboard.points).toHaveLength(7);
  expect(dashboard.points.at(-1)?.current).toMatchObject(today.total ?? {});
  expect(dashboard.balanceCents).toBe(sum.balanceCents);
  expect(dashboard.activePlayers).toBe(2n);
  expect((await getDashboard(books.db, { currency: "USD", view: "hours", now: NOW })).points).toHaveLength(24);
  expect((await listCurrencies(books.db)).sort()).toEqual(["EUR", "USD"]);
});

test("a series holds every step of its period and no other money", async () => {
  const period = reportPeriod("all", NOW);
  const series = await listSeries(books.db, { currency: "USD", period, step: "month" });
  const { total } = await listReport(books.db, query("day", "all", "USD"));

  expect(series.reduce((cents, { ggrCents }) => cents + ggrCents, 0n)).toBe(total?.ggrCents);
  expect(series.at(0)?.at.getUTCMonth()).toBe(5);
});

test("a game's performance is its own play's, an outlier once rounds are many", async () => {
  const gambler = await givenGambler(books.db, "CHF");
  for (let round = 0; round < 3; round += 1) {
    await play(books.db, gambler, { roundId: `R${round}`, gameId: "loose/One", amountCents: 100n });
    await play(books.db, gambler, { roundId: `R${round}`, gameId: "loose/One", kind: "win", amountCents: 150n });
  }
  const wanted = { currency: "CHF", period: reportPeriod("all", NOW), now: NOW };
  const found = await findPerformance(books.db, { ...wanted, gameId: "loose/One" });
  expect(found).toMatchObject({ rtp: 15_000, verdict: "too few rounds", roundCount: 3n, turnoverCents: 300n });

  await rollUp(books.db);
  // As if the three rounds had been three thousand.
  await books.db.$executeRaw`
    UPDATE rollup_games SET bet_cents = bet_cents * 1000, win_cents = win_cents * 1000, win_squares = win_squares * 1000,
           round_count = round_count * 1000 WHERE game_id = 'loose/One'`;
  const studios = await listPerformance(books.db, { ...wanted, kind: "studio", isOutliersOnly: true });
  expect(studios).toMatchObject({ rowCount: 1, outlierCount: 1, rows: [{ key: "loose", verdict: "high", margin: 0 }] });

  const [point] = await listGameSeries(books.db, { ...wanted, gameId: "loose/One", step: "month" });
  expect(point).toMatchObject({ rtp: 15_000, roundCount: 3_000n });
});
