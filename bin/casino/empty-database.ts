import { Client } from "pg";
import { CommandError } from "./answer";
import { UsageError } from "./command-group";

/**
 * Makes sure that a database somebody names may be filled: it has no tables, or ours without
 * any players.
 *
 * @throws CommandError when it holds something; UsageError when it is no address at all.
 */
export async function requireEmptyDatabase(databaseUrl: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new UsageError("--into needs an address such as postgresql://user:password@host:5432/database.");
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const holds = await findContents(client);
    if (holds) throw new CommandError("DATABASE_NOT_EMPTY", `The database named by --into is not empty: ${holds}`);
  } finally {
    await client.end();
  }
}

async function findContents(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
  );
  const tables = rows.map(({ name }) => name);
  if (tables.length === 0) return null;
  if (!tables.includes("players")) return "it has tables of something else";

  const { rowCount } = await client.query("SELECT 1 FROM players LIMIT 1");

  return rowCount === 0 ? null : "it has players";
}
