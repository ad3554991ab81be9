import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";

/** Notes a fresh code in every session of the staff, as if it had just been shown: how it is shown is another journey. */
export async function showSecondStep(): Promise<void> {
  const runtime: { databaseUrl: string } = JSON.parse(
    await readFile(join(process.env.E2E_DATA_DIR ?? ".data", "runtime.json"), "utf8"),
  );
  const client = new Client({ connectionString: runtime.databaseUrl });
  await client.connect();
  try {
    await client.query(
      "UPDATE sessions SET stepped_up_at = now() WHERE operator_id IS NOT NULL AND revoked_at IS NULL",
    );
  } finally {
    await client.end();
  }
}
