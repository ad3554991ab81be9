import { type Db, db, onceGlobally } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { log } from "@/lib/log";

const QUIET_MS = 60_000;
const MAX_REMEMBERED = 1_000;

/**
 * Notes a callback from an address that is not allowed: each address once a minute, so that
 * whoever knocks all night fills no table. Never throws: the refusal does not depend on it.
 */
export async function noteForeignAddress(address: string | null, database: Db = db()): Promise<void> {
  const noted = onceGlobally("foreign-addresses", () => new Map<string, number>());
  const name = address ?? "unknown";
  const now = Date.now();
  if (now - (noted.get(name) ?? 0) < QUIET_MS) return;

  if (noted.size >= MAX_REMEMBERED) noted.clear();
  noted.set(name, now);
  try {
    await recordEvent(database, { kind: "CALLBACK_FROM_FOREIGN_ADDRESS", details: { address: name } });
  } catch (error) {
    log.error({ err: error, address: name }, "noting a foreign address failed");
  }
}
