import { randomBytes } from "node:crypto";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { migrate } from "@/lib/db/migrate";

/**
 * Gives a test run a migrated PostgreSQL of its own, whatever else runs at the same time: an
 * embedded one, or a throw-away database on the server that TEST_DATABASE_SERVER_URL names.
 *
 * @returns The function that takes it away again, as vitest's global set-up wants it.
 */
export default async function startDatabase(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_SERVER_URL;
  const { url, remove } = server ? await createOnServer(server) : await startEmbedded();
  try {
    await migrate(url);
  } catch (error) {
    await remove();
    throw error;
  }
  process.env.TEST_DATABASE_URL = url;

  return remove;
}

async function startEmbedded() {
  const dataDir = await mkdtemp(join(tmpdir(), "marquee-test-"));
  // PostgreSQL may run for another account, which has to get in; the files inside are its alone.
  await chmod(dataDir, 0o711);
  const database = await startEmbeddedDatabase(dataDir, { isDurable: false });
  const remove = async () => {
    await database.stop();
    await removeDataDir(dataDir);
  };

  return { url: database.url, remove };
}

async function createOnServer(server: string) {
  const name = `marquee_test_${randomBytes(8).toString("hex")}`;
  await runOn(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;

  return { url: url.href, remove: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`) };
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
