import { Client } from "pg";
import { PlainError } from "./places";

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Looks whether the PostgreSQL that DATABASE_URL names can be used here.
 *
 * @throws PlainError when it cannot be reached, or is too old.
 */
export async function assertUsableDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    if (version < OLDEST_VERSION) {
      throw new PlainError(`DATABASE_URL names PostgreSQL ${version}; ${OLDEST_VERSION} or newer is needed.`);
    }
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The database that DATABASE_URL names cannot be used: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
