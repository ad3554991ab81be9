import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { createDb, type PrismaClient } from "@/lib/db";

/** A database of one test's own on the test run's server. */
export interface OwnDatabase {
  name: string;
  url: string;
  db: PrismaClient;
  drop: () => Promise<void>;
}

/** Makes a database that no other test writes to, for what looks at all of it. */
export async function createOwnDatabase({ isMigrated = true }: { isMigrated?: boolean } = {}): Promise<OwnDatabase> {
  const { name, url, drop: dropDatabase } = await createTestDatabase({ isMigrated });
  const db = createDb(url);
  const drop = async () => {
    await db.$disconnect();
    await dropDatabase();
  };

  return { name, url, db, drop };
}

/** Makes a database on the test run's server: a copy of the migrated one, which takes a tenth of the time of migrating. */
export async function createTestDatabase({ isMigrated }: { isMigrated: boolean }) {
  const name = `marquee_own_${randomBytes(6).toString("hex")}`;
  await onTestServer(`CREATE DATABASE ${name} ${isMigrated ? `TEMPLATE ${process.env.TEST_DATABASE_TEMPLATE}` : ""}`);
  const url = Object.assign(new URL(process.env.TEST_DATABASE_ADMIN_URL ?? ""), { pathname: `/${name}` }).href;

  return { name, url, drop: () => onTestServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Runs a statement on the test run's server. */
export async function onTestServer(statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
