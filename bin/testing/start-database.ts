import { randomBytes } from "node:crypto";
import { chmod, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { migrate } from "@/lib/db/migrate";
import { findScratchRoot } from "./scratch-root";

/**
 * Gives a test run a migrated PostgreSQL of its own, whatever else runs at the same time: an
 * embedded one, or a throw-away database on the server that TEST_DATABASE_SERVER_URL names. Each
 * test file works on a copy of it.
 *
 * @returns The function that takes it away again, as vitest's global set-up wants it.
 */
export default async function startDatabase(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_SERVER_URL;
  const { url, adminUrl, remove } = server ? await createOnServer(server) : await startEmbedded();
  try {
    await migrate(url);
  } catch (error) {
    await remove();
    throw error;
  }
  process.env.TEST_DATABASE_ADMIN_URL = adminUrl;
  process.env.TEST_DATABASE_TEMPLATE = new URL(url).pathname.slice(1);

  return remove;
}

async function startEmbedded() {
  const dataDir = await mkdtemp(join(await findScratchRoot(), "marquee-test-"));
  // PostgreSQL may run for another account, which has to get in; the files inside are its alone.
  await chmod(dataDir, 0o711);
  const database = await startEmbeddedDatabase(dataDir, { isDurable: false });
  const remove = async () => {
    await database.stop();
    await removeDataDir(dataDir);
  };

  return { url: database.url, adminUrl: withDatabase(database.url, "postgres"), remove };
}

async function createOnServer(server: string) {
  const name = `marquee_test_${randomBytes(8).toString("hex")}`;
  await runOn(server, `CREATE DATABASE ${name}`);

  return {
    url: withDatabase(server, name),
    adminUrl: server,
    remove: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function withDatabase(server: string, name: string): string {
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
