import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { checkAudit, recordAudit, verifyAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";

// One run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let books: OwnDatabase;

beforeEach(async () => {
  books = await createOwnDatabase();
});
afterEach(() => books.drop());

const entry = (number: number) => ({
  actor: "operator:ann",
  action: "player.status",
  subject: `player:${number}`,
  reason: number % 2 === 0 ? "ünïcode – naïve, and a : colon" : "",
  before: { status: "active", z: [1, 2.5, null] },
  after: { status: "frozen", note: 'quotes " and \\ slashes' },
  requestId: `request-${number}`,
});
const record = (number: number) => inTransaction(books.db, (tx) => recordAudit(tx, entry(number)));

/** As somebody with the database's own power could. */
const behindTheTriggers = (work: (tx: Db) => Promise<unknown>) =>
  inTransaction(books.db, async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await work(tx);
  });
const idOf = async (position: number) => (await books.db.auditLink.findUniqueOrThrow({ where: { position } })).entryId;

test("entries committed at once stand in one chain that any program can check", async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => record(index)));
  await inTransaction(books.db, async (tx) => {
    await recordAudit(tx, { actor: "cli", action: "bare", subject: "none" });
    await recordAudit(tx, entry(13));
  });

  expect(await verifyAudit(books.db)).toMatchObject({ isIntact: true, entries: 14n, firstProblem: null });
});

test("what was rolled back leaves no link", async () => {
  const failed = inTransaction(books.db, async (tx) => {
    await recordAudit(tx, entry(1));
    throw new Error("changed my mind");
  });

  await expect(failed).rejects.toThrow("changed my mind");
  expect(await verifyAudit(books.db)).toMatchObject({ isIntact: true, entries: 0n });
});

test.each(["UPDATE audit_entries SET reason = 'x'", "DELETE FROM audit_entries", "TRUNCATE audit_entries CASCADE"])(
  "the database refuses: %s",
  async (statement) => {
    await record(1);
    await expect(books.db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
    await expect(
      books.db.$executeRawUnsafe(statement.replace("entries", "links").replace("reason = 'x'", "position = 9")),
    ).rejects.toThrow(/append-only/);
  },
);

test("the first edited entry is named", async () => {
  for (const number of [1, 2, 3]) await record(number);
  const entryId = await idOf(2);
  await behindTheTriggers((tx) => tx.auditEntry.update({ where: { id: entryId }, data: { reason: "another" } }));

  expect(await verifyAudit(books.db)).toMatchObject({
    isIntact: false,
    firstProblem: { position: 2n, entryId, problem: "HASH_BROKEN" },
  });
});

test("an entry that was taken out, or slipped in, is named", async () => {
  for (const number of [1, 2, 3]) await record(number);
  const entryId = await idOf(2);
  await behindTheTriggers((tx) => tx.auditEntry.delete({ where: { id: entryId } }));
  expect(await verifyAudit(books.db)).toMatchObject({
    firstProblem: { position: 2n, entryId, problem: "ENTRY_MISSING" },
  });

  await behindTheTriggers((tx) => tx.auditLink.delete({ where: { position: 2 } }));
  expect(await verifyAudit(books.db)).toMatchObject({ firstProblem: { position: 3n, problem: "POSITION_GAP" } });
});

test("an entry written past the chain is named", async () => {
  await behindTheTriggers((tx) => recordAudit(tx, entry(1)));

  expect(await verifyAudit(books.db)).toMatchObject({ firstProblem: { position: null, problem: "NOT_LINKED" } });
});

test("an end that an earlier check saw is missed when it is gone", async () => {
  for (const number of [1, 2]) await record(number);
  expect(await checkAudit(books.db)).toMatchObject({ isIntact: true, entries: 2n });
  const entryId = await idOf(2);
  await behindTheTriggers(async (tx) => {
    await tx.auditLink.delete({ where: { position: 2 } });
    await tx.auditEntry.delete({ where: { id: entryId } });
  });

  expect(await checkAudit(books.db)).toMatchObject({ firstProblem: { position: 2n, problem: "END_LOST" } });
  expect(await books.db.auditCheck.count({ where: { isIntact: false } })).toBe(1);
});

test("the command line names the first bad entry", async () => {
  const verify = () => runCasino(["audit", "verify"], { DATABASE_URL: books.url });
  for (const number of [1, 2]) await record(number);
  expect(await verify()).toMatchObject({ status: 0, answer: { isIntact: true, entries: "2" } });

  const entryId = await idOf(1);
  await behindTheTriggers((tx) => tx.auditEntry.update({ where: { id: entryId }, data: { actor: "cli" } }));
  expect(await verify()).toMatchObject({ status: 1, answer: { isIntact: false, firstProblem: { entryId } } });
});

test("entries older than the chain are its beginning, in the order of time", async () => {
  const old = await createOwnDatabase({ isMigrated: false });
  const folder = await mkdtemp(join(tmpdir(), "marquee-migrations-"));
  const names = (await readdir("prisma/migrations")).filter((name) => name < "20261124002700_audit_chain");
  for (const name of names.filter((each) => each !== "migration_lock.toml")) {
    await cp(join("prisma/migrations", name), join(folder, name), { recursive: true });
  }
  await migrate(old.url, folder);
  await old.db.$executeRaw`
    INSERT INTO audit_entries (id, actor, action, subject, after, created_at)
    SELECT gen_random_uuid(), 'cli', 'player.status', 'player:1', '{"status": "frozen"}', now() - number * interval '1 day'
    FROM generate_series(1, 5) AS number`;
  await migrate(old.url);

  expect(await verifyAudit(old.db)).toMatchObject({ isIntact: true, entries: 5n });
  const links = await old.db.auditLink.findMany({ orderBy: { position: "asc" }, include: { entry: true } });
  const times = links.map(({ entry }) => entry.createdAt.getTime());
  expect(times).toEqual(times.toSorted((left, right) => left - right));
  await old.drop();
  await rm(folder, { recursive: true });
});
