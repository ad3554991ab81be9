import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { z } from "zod";
import { readJson, writePrivateJson } from "../json-file";
import { takeLock } from "../lock-file";
import { findServerAccount } from "./account";
import { getBinaries } from "./binaries";
import { createCluster, hasCluster } from "./cluster";
import { prepareHome } from "./home";
import { startPostmaster, stopOrphan } from "./postmaster";
import { DATABASE_USER } from "./server-process";

export { removeDataDir } from "./home";

/** Another command may be using the same database for a moment. */
const LOCK_WAIT_MS = 30_000;

/** A running embedded PostgreSQL. */
export interface EmbeddedDatabase {
  url: string;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  /** Shuts down in order and waits for it. */
  stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with `npm install` on the files in this data directory,
 * and makes these at the first start. The programs are used directly: the package's own class
 * cannot run them for root in a folder only root may enter, nor survive being killed.
 *
 * @throws LockedError when another process uses this data directory and does not finish.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  { isDurable = true }: { isDurable?: boolean } = {},
): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  const account = await findServerAccount();
  const home = await prepareHome(folder, account);
  const unlock = await takeLock(join(folder, "postgres.lock"), { waitMs: LOCK_WAIT_MS });
  try {
    const binaries = await getBinaries(account);
    const isNew = !(await hasCluster(home));
    const password = await getPassword(join(folder, "postgres.json"), isNew);
    if (isNew) await createCluster({ home, binaries, account, password });
    else await stopOrphan(home);

    const logFile = join(folder, "postgres.log");
    const { url, ended, stop } = await startPostmaster({ home, binaries, account, password, logFile, isDurable });
    await createDatabase(url);
    url.pathname = `/${DATABASE_USER}`;

    return { url: url.href, ended, stop: () => stop().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Made once and kept beside the cluster. Written before the cluster, so that none exists without it. */
async function getPassword(path: string, isNew: boolean): Promise<string> {
  const stored = z
    .object({ password: z.string() })
    .nullable()
    .catch(null)
    .parse(await readJson(path));
  if (stored) return stored.password;
  if (!isNew) throw new Error(`${path} is missing: put it back, or delete the whole folder to start anew.`);

  const password = randomBytes(24).toString("hex");
  await writePrivateJson(path, { password });

  return password;
}

async function createDatabase(url: URL): Promise<void> {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE_USER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_USER}`);
  } finally {
    await client.end();
  }
}
