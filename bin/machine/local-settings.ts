import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readJson, writePrivateJson } from "./json-file";
import { takeLock } from "./lock-file";
import type { Places } from "./places";

/** The sandbox signs its callbacks with it; tests rely on the name. */
export const LOCAL_CALLBACK_SALT = "sandbox-salt";

const Secrets = z.object({
  NEXTAUTH_SECRET: z.string().min(32),
  PLAYER_SECRET: z.string().min(32),
  AGGREGATOR_LOGIN: z.string().min(1),
  AGGREGATOR_PASSWORD: z.string().min(1),
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
      AGGREGATOR_LOGIN: "sandbox-login",
      AGGREGATOR_PASSWORD: randomBytes(16).toString("hex"),
    };
    await writePrivateJson(path, secrets);

    return secrets;
  } finally {
    await unlock();
  }
}
