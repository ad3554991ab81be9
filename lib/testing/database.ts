import { createDb, type Db, type PrismaClient } from "@/lib/db";

let opened: PrismaClient | undefined;

/** The migrated database of this test file; each test makes players of its own in it. */
export function testDb(): PrismaClient {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: database tests run in vitest's project `db`.");
  opened ??= createDb(url);

  return opened;
}

/** Before the file's database goes. */
export async function closeTestDb(): Promise<void> {
  await opened?.$disconnect();
  opened = undefined;
}

/** A test body in a database transaction that is always rolled back: nothing to clean up after. */
export function rolledBack(body: (db: Db) => Promise<void>): () => Promise<void> {
  return async () => {
    const rollback = new Error("rolled back on purpose");
    const run = testDb().$transaction(
      async (tx) => {
        await body(tx);
        throw rollback;
      },
      { timeout: 20_000, maxWait: 20_000 },
    );
    await run.catch((error: unknown) => {
      if (error !== rollback) throw error;
    });
  };
}
