import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { startFakeAggregator } from "@/lib/aggregator/testing/fake-aggregator";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";

// Each run starts a process of its own, and asks an aggregator that is away several times.
vi.setConfig({ testTimeout: 60_000 });

let books: OwnDatabase;

beforeEach(async () => {
  books = await createOwnDatabase();
});
afterEach(() => books.drop());

const SETTINGS = {
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "s".repeat(32),
  AGGREGATOR_LOGIN: "login",
  AGGREGATOR_PASSWORD: "password",
  PLAYER_SECRET: "p".repeat(32),
  CALLBACK_SALTS: "salt",
};
// Nothing listens there.
const AWAY = "http://127.0.0.1:9";

const reconcile = (aggregatorUrl: string) =>
  runCasino(["reconcile"], { ...SETTINGS, DATABASE_URL: books.url, AGGREGATOR_URL: aggregatorUrl });

/** Free rounds whose award was sent minutes ago, and whose answer was lost. */
async function givenGrantInQuestion(): Promise<string> {
  const { db } = books;
  const created = await createPlayer(db, { username: "ann", password: "1", currency: "USD", actor: "cli" });
  if (!created.ok) throw new Error(created.code);
  const now = new Date();
  const gameId = "free/game";
  const seen = { firstSeenAt: now, lastSeenAt: now, raw: {} };
  const texts = { name: "Free Reel", type: "slots", studio: "free", studioName: "Free" };
  await db.game.create({ data: { idHash: gameId, ...texts, ...seen, hasFreeRounds: true, hasDemo: true } });
  const wish = { playerId: created.value.id, gameId, rounds: 10, betLevel: 1, currency: "USD", validDays: 7 };
  const id = newId();
  await db.freeRoundsGrant.create({
    data: {
      ...wish,
      id,
      requestId: newId(),
      grantedBy: "cli",
      createdAt: new Date(now.getTime() - 300_000),
      expiresAt: new Date(now.getTime() + 7 * 86_400_000),
      status: "intended",
      attemptState: "unknown",
      attemptedAt: new Date(now.getTime() - 300_000),
      cause: "TIMEOUT",
    },
  });

  return id;
}

describe("casino reconcile", () => {
  test("stores the ledger's result, and tells that the aggregator is away", async () => {
    const grantId = await givenGrantInQuestion();
    const { status, answer } = await reconcile(AWAY);

    expect({ status, answer }).toEqual({
      status: 0,
      answer: {
        isIntact: true,
        accounts: "1",
        postings: "0",
        sumCents: "0",
        firstProblem: null,
        freeRounds: { grantedCount: 0, failedCount: 0, unknownCount: 1, aggregatorCauses: ["UNREACHABLE"] },
      },
    });
    expect(await books.db.reconciliation.findMany()).toMatchObject([{ isIntact: true, night: null }]);
    expect(await books.db.freeRoundsGrant.findUnique({ where: { id: grantId } })).toMatchObject({ status: "intended" });
  });

  test("settles the free rounds when the aggregator is there", async () => {
    const grantId = await givenGrantInQuestion();
    const fake = await startFakeAggregator(({ method }) => {
      if (method === "getFreeRounds") return { response: [] };

      return { response: method === "createPlayer" ? { id: 1 } : { id: "77" } };
    });
    const { status, answer } = await reconcile(fake.url).finally(fake.stop);

    expect(status).toBe(0);
    expect(answer).toMatchObject({ freeRounds: { grantedCount: 1, unknownCount: 0, aggregatorCauses: [] } });
    expect(await books.db.freeRoundsGrant.findUnique({ where: { id: grantId } })).toMatchObject({ status: "granted" });
  });

  test("fails on a broken ledger, whatever becomes of the free rounds", async () => {
    await createPlayer(books.db, { username: "ann", password: "1", currency: "USD", actor: "cli" });
    await books.db.account.updateMany({ data: { balanceCents: 5n } });
    const { status, answer } = await reconcile("not an address");

    expect(status).toBe(1);
    expect(answer).toMatchObject({
      isIntact: false,
      sumCents: "5",
      firstProblem: { username: "ann", version: null, problem: "ACCOUNT_DIFFERS" },
      freeRounds: { error: { code: "SETTINGS_INVALID" } },
    });
    expect(await books.db.significantEvent.findMany()).toMatchObject([{ kind: "RECONCILIATION_FAILED" }]);
  });
});
