import { setTimeout as sleep } from "node:timers/promises";
import { loadEnvFile } from "@/bin/machine/load-env-file";
import { getLocalSettings } from "@/bin/machine/local-settings";
import { type Places, parsePlaces } from "@/bin/machine/places";
import { startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { findRunning, type Runtime } from "@/bin/machine/runtime-file";
import { createDb, type DbOptions, type PrismaClient } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { CommandError } from "./answer";

const START_WAIT_MS = 120_000;

/** For commands that read the whole ledger: a sum over all of it is one statement. */
export const WHOLE_LEDGER: DbOptions = { statementTimeoutMs: 60 * 60_000 };

interface OpenDatabase {
  url: string;
  /** Whether the database lives for this command alone, so that nobody else brings it up to date. */
  isOurs: boolean;
  close: () => Promise<void>;
}

/**
 * Runs a command's work on the database it is meant for: the one DATABASE_URL names; else that
 * of the casino running on this machine; else the embedded one, started for the moment.
 */
export async function withDatabase<T>(
  work: (db: PrismaClient, databaseUrl: string) => Promise<T>,
  options: DbOptions = {},
): Promise<T> {
  return withOpen(async ({ url, isOurs }) => {
    if (isOurs) await migrate(url);
    const db = createDb(url, options);
    try {
      return await work(db, url);
    } finally {
      await db.$disconnect();
    }
  });
}

/** The same for work that wants the address alone; the database may lack migrations. */
export async function withDatabaseUrl<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  return withOpen(({ url }) => work(url));
}

async function withOpen<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function openDatabase(): Promise<OpenDatabase> {
  loadEnvFile();
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, isOurs: false, close: async () => undefined };

  const places = parsePlaces(process.env);
  const running = await findStarted(places.dataDir);
  if (running) {
    await fillSettings({ ...places, ...running }, running.databaseUrl);

    return { url: running.databaseUrl, isOurs: false, close: async () => undefined };
  }

  const { url, stop } = await startEmbeddedDatabase(places.dataDir);
  await fillSettings(places, url);

  return { url, isOurs: true, close: stop };
}

/** A casino that is just starting soon has a database. */
async function findStarted(dataDir: string): Promise<(Runtime & { databaseUrl: string }) | null> {
  const deadline = Date.now() + START_WAIT_MS;
  for (;;) {
    const running = await findRunning(dataDir);
    if (!running) return null;
    if (running.databaseUrl !== null) return { ...running, databaseUrl: running.databaseUrl };
    if (Date.now() > deadline)
      throw new CommandError("CASINO_STARTING", "The casino on this machine is still starting.");
    await sleep(200);
  }
}

/** Verbs read their settings from the environment; what it already names wins. */
async function fillSettings(places: Places, databaseUrl: string): Promise<void> {
  for (const [name, value] of Object.entries(await getLocalSettings(places, databaseUrl))) {
    process.env[name] ||= value;
  }
}
