import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MigrationError, migrate } from "./migrate";

let folder: string;
let url: string;
const name = `migrate_${randomBytes(6).toString("hex")}`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-migrations-"));
  await query(serverUrl(), `CREATE DATABASE ${name}`);
  url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await query(serverUrl(), `DROP DATABASE ${name} WITH (FORCE)`);
});

test("applies each migration once, in order, and enters it in Prisma's book", async () => {
  await givenMigration("2_second", "ALTER TABLE things ADD COLUMN name text;");
  const first = "CREATE TABLE things (id int);\nDO $$ BEGIN INSERT INTO things VALUES (1); END $$;";
  await givenMigration("1_first", first);

  expect(await migrate(url, folder)).toEqual(["1_first", "2_second"]);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await query(url, "SELECT * FROM things")).toEqual([{ id: 1, name: null }]);

  const checksum = createHash("sha256").update(first).digest("hex");
  const [entry] = await query(url, `SELECT * FROM "_prisma_migrations" ORDER BY migration_name`);
  expect(entry).toMatchObject({
    checksum,
    migration_name: "1_first",
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
  });
  expect(entry?.finished_at).toBeInstanceOf(Date);
});

test("two commands at once apply everything once", async () => {
  await givenMigration("1_first", "CREATE TABLE things (id int); SELECT pg_sleep(0.2);");
  const [one, two] = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect([...one, ...two]).toEqual(["1_first"]);
});

test("a migration that fails changes nothing, and can be tried again", async () => {
  await givenMigration("1_first", "CREATE TABLE things (id int); SELECT nonsense;");
  await expect(migrate(url, folder)).rejects.toThrow(MigrationError);
  await givenMigration("1_first", "CREATE TABLE things (id int);");
  expect(await migrate(url, folder)).toEqual(["1_first"]);
});

test("a migration that was changed after it was applied is refused by name", async () => {
  await givenMigration("1_first", "CREATE TABLE things (id int);");
  await migrate(url, folder);
  await givenMigration("1_first", "CREATE TABLE things (id bigint);");
  await expect(migrate(url, folder)).rejects.toThrow("Migration 1_first was changed after it was applied");
});

test("a database that is ahead of this version is left alone", async () => {
  await givenMigration("1_first", "CREATE TABLE things (id int);");
  await migrate(url, folder);
  await rm(join(folder, "1_first"), { recursive: true });
  await expect(migrate(url, folder)).rejects.toThrow("migration 1_first, which this version does not know");
});

test("a migration that Prisma left unfinished is for a person to resolve", async () => {
  await givenMigration("1_first", "CREATE TABLE things (id int);");
  await migrate(url, folder);
  await query(url, `UPDATE "_prisma_migrations" SET finished_at = NULL`);
  await expect(migrate(url, folder)).rejects.toThrow("Migration 1_first failed halfway");
});

async function givenMigration(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration), { recursive: true });
  await writeFile(join(folder, migration, "migration.sql"), sql);
}

function serverUrl(): string {
  return process.env.TEST_DATABASE_URL ?? "";
}

async function query(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
