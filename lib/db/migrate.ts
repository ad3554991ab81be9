import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";

/** Prisma's own number for this lock, so `prisma migrate deploy` and we take turns. */
const MIGRATION_LOCK = 72_707_369;

/** Prisma's table of what has been applied, in its exact layout. */
const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface Entry {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/** The migrations on disk and those in the database do not fit; the message is meant for the operator. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Applies the migrations in `prisma/migrations` that the database does not have yet, each in a
 * transaction of its own, and enters them in Prisma's own book, so that Prisma finds them applied.
 * Prisma's engine, which would do this, has to be downloaded; this needs nothing but the driver.
 *
 * @param folder Where the migrations lie. Default `prisma/migrations` under the working folder.
 * @returns The names of those applied now, in order.
 * @throws MigrationError when an applied one has changed, is unknown here, or failed halfway.
 */
export async function migrate(
  databaseUrl: string,
  folder = join(process.cwd(), "prisma/migrations"),
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Held until the connection closes: the second of two commands finds everything done.
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query("SET client_min_messages = warning");
    await client.query(BOOK);
    const pending = selectPending(migrations, await listEntries(client));
    for (const migration of pending) await apply(client, migration);

    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, "migration.sql"));

      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
}

async function listEntries(client: Client): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );

  return rows;
}

function selectPending(migrations: Migration[], entries: Entry[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finishedAt } of entries) {
    const migration = known.get(name);
    if (!migration) throw new MigrationError(`The database has migration ${name}, which this version does not know.`);
    if (!finishedAt)
      throw new MigrationError(`Migration ${name} failed halfway: resolve it with \`prisma migrate resolve\`.`);
    if (migration.checksum !== checksum) {
      throw new MigrationError(`Migration ${name} was changed after it was applied: restore its file, add a new one.`);
    }
  }
  const applied = new Set(entries.map((entry) => entry.migration_name));

  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date();
  await client.query("BEGIN");
  try {
    // One simple query for the whole file: the server finds the ends of statements itself, $$ bodies included.
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`Migration ${name} failed and changed nothing: ${reason}`, { cause });
  }
}
