import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readJson, writePrivateJson } from "./json-file";
import { takeLock } from "./lock-file";
import type { Places } from "./places";

// The sandbox listens to this machine alone, so these may be known; whoever tries it out types them.
export const LOCAL_CALLBACK_SALT = "sandbox-salt";
export const LOCAL_API_LOGIN = "sandbox-login";
export const LOCAL_API_PASSWORD = "sandbox-password";

const Secrets = z.object({
  NEXTAUTH_SECRET: z.string().min(32),
  PLAYER_SECRET: z.string().min(32),
});

/** The product's settings for the casino on this machine; secrets are made once and kept in the data directory. */
export async function getLocalSettings(
  { port, sandboxPort, dataDir }: Places,
  databaseUrl: string,
): Promise<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    AGGREGATOR_URL: `http://localhost:${sandboxPort}/api/v1`,
    AGGREGATOR_LOGIN: LOCAL_API_LOGIN,
    AGGREGATOR_PASSWORD: LOCAL_API_PASSWORD,
    CALLBACK_SALTS: LOCAL_CALLBACK_SALT,
    PORT: String(port),
    ...(await getSecrets(dataDir)),
  };
}

async function getSecrets(dataDir: string): Promise<z.infer<typeof Secrets>> {
  const path = join(dataDir, "secrets.json");
  const unlock = await takeLock(`${path}.lock`, { waitMs: 10_000 });
  try {
    const stored = Secrets.safeParse(await readJson(path));
    if (stored.success) return stored.data;

    const secrets = {
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      PLAYER_SECRET: randomBytes(32).toString("hex"),
    };
    await writePrivateJson(path, secrets);

    return secrets;
  } finally {
    await unlock();
  }
}
