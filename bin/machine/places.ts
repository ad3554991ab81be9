import { resolve } from "node:path";
import { z } from "zod";

const Port = z.coerce.number().int().min(1).max(65_535);

const Places = z.object({
  PORT: Port.default(3000),
  SANDBOX_PORT: Port.default(4000),
  DATA_DIR: z.string().default(".data"),
});

/** Where the casino on this machine lives. */
export interface Places {
  port: number;
  sandboxPort: number;
  /** Absolute. */
  dataDir: string;
}

/** What was asked for cannot be done; the message is one sentence for the person at the keyboard. */
export class PlainError extends Error {
  override name = "PlainError";
}

/**
 * Reads PORT, SANDBOX_PORT and DATA_DIR; empty counts as absent.
 *
 * @throws PlainError when one is no port, or both ports are the same.
 */
export function parsePlaces(source: Record<string, string | undefined>): Places {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Places.safeParse(present);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map(({ path }) => path.join(".")))];
    throw new PlainError(`${names.join(" and ")} must be a port from 1 to 65535.`);
  }
  const { PORT: port, SANDBOX_PORT: sandboxPort, DATA_DIR: dataDir } = result.data;
  if (port === sandboxPort) throw new PlainError("PORT and SANDBOX_PORT must differ.");

  return { port, sandboxPort, dataDir: resolve(dataDir) };
}
