import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { createOwnDatabase, type OwnDatabase, onTestServer } from "@/lib/testing/own-database";
import { adjust } from "@/lib/wallet";

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let books: OwnDatabase;

beforeEach(async () => {
  books = await createOwnDatabase();
});
afterEach(() => books.drop());

const casino = (...args: string[]) => runCasino(args, { DATABASE_URL: books.url });

async function givenAnn(): Promise<string> {
  const given = { username: "ann", password: "1", currency: "USD", balanceCents: 1_000n, actor: "cli" };
  const created = await createPlayer(books.db, given);
  if (!created.ok) throw new Error(created.code);
  const { id: playerId } = created.value;
  await adjust(books.db, { playerId, requestId: newId(), amountCents: 50n, reason: "test", actor: "cli" });

  return playerId;
}

/** Behind the product's back. */
async function tamper(statement: string): Promise<void> {
  await books.db.$executeRawUnsafe("ALTER TABLE postings DISABLE TRIGGER postings_append_only");
  await books.db.$executeRawUnsafe(statement);
}

describe("casino ledger verify", () => {
  test("finds honest books intact", async () => {
    await givenAnn();
    const { status, answer, stderr } = await casino("ledger", "verify");

    expect(status).toBe(0);
    expect(answer).toEqual({ isIntact: true, accounts: "1", postings: "2", sumCents: "0", firstProblem: null });
    // Nobody watches, so nothing moves.
    expect(stderr).toBe("");
  });

  test("names the exact first bad row, and whose it is", async () => {
    const playerId = await givenAnn();
    await tamper("UPDATE postings SET created_at = created_at + interval '1 day' WHERE version = 2");

    expect(await casino("ledger", "verify")).toMatchObject({
      status: 1,
      answer: {
        isIntact: false,
        firstProblem: {
          playerId,
          username: "ann",
          version: "2",
          problem: "HASH_BROKEN",
          words: expect.stringContaining("was changed after it was booked"),
        },
      },
    });
  });
});

describe("casino ledger replay", () => {
  const scratchDatabases = () => onTestServer("SELECT datname FROM pg_database WHERE datname LIKE 'marquee_replay_%'");

  test("rebuilds the books in a database of its own", async () => {
    await givenAnn();
    const { status, answer } = await casino("ledger", "replay");

    expect({ status, answer }).toEqual({
      status: 0,
      answer: { isSame: true, players: 1, calls: 0, adjustments: 2, firstDifference: null },
    });
  });

  test("names a balance that nothing explains", async () => {
    await givenAnn();
    await books.db.account.updateMany({ data: { balanceCents: 7n } });

    expect(await casino("ledger", "replay")).toMatchObject({
      status: 1,
      answer: { isSame: false, firstDifference: { username: "ann", callId: null, expected: "7", actual: "1050" } },
    });
  });

  test("uses an empty database somebody names, and refuses it the next time", async () => {
    await givenAnn();
    const target = await createOwnDatabase({ isMigrated: false });
    try {
      expect(await casino("ledger", "replay", "--into", target.url)).toMatchObject({
        status: 0,
        answer: { isSame: true, players: 1 },
      });
      expect(await target.db.account.findFirst()).toMatchObject({ balanceCents: 1_050n });
      expect(await casino("ledger", "replay", "--into", target.url)).toMatchObject({
        status: 1,
        answer: { error: { code: "DATABASE_NOT_EMPTY" } },
      });
    } finally {
      await target.drop();
    }
  });

  test("fills neither the books themselves, nor what is not ours, nor nonsense", async () => {
    await givenAnn();
    const foreign = await createOwnDatabase({ isMigrated: false });
    try {
      await foreign.db.$executeRawUnsafe("CREATE TABLE recipes (id int)");
      for (const url of [books.url, foreign.url]) {
        expect(await casino("ledger", "replay", "--into", url)).toMatchObject({
          status: 1,
          answer: { error: { code: "DATABASE_NOT_EMPTY" } },
        });
      }
      expect(await casino("ledger", "replay", "--into", "elsewhere")).toMatchObject({
        status: 2,
        answer: { error: { code: "USAGE" } },
      });
    } finally {
      await foreign.drop();
    }
  });

  test("says clearly that the database user may not create databases", async () => {
    const role = `marquee_${randomBytes(6).toString("hex")}`;
    await onTestServer(`CREATE ROLE ${role} LOGIN NOCREATEDB PASSWORD '${role}'`);
    try {
      const url = Object.assign(new URL(books.url), { username: role, password: role });
      const { status, answer } = await runCasino(["ledger", "replay"], { DATABASE_URL: url.href });

      expect(status).toBe(1);
      expect(answer).toMatchObject({
        error: { code: "MAY_NOT_CREATE_DATABASE", message: expect.stringContaining("--into") },
      });
    } finally {
      await onTestServer(`DROP ROLE ${role}`);
    }
  });

  test("drops its database also when it is stopped", async () => {
    // `withScratchDatabase` alone: a whole replay would be over before the signal.
    const { withScratchDatabase } = await import("./scratch-database");
    let scratchName = "";
    const stopped = withScratchDatabase(books.url, async (url) => {
      scratchName = new URL(url).pathname.slice(1);
      process.emit("SIGTERM", "SIGTERM");
      await new Promise(() => undefined);
    });

    await expect(stopped).rejects.toThrow("Stopped by SIGTERM");
    expect(await scratchDatabases()).not.toContainEqual({ datname: scratchName });
  });
});
