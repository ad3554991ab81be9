import type { Db } from "@/lib/db";
import { GENESIS_HASH } from "./posting";

/**
 * Opens a player's book: empty, in one currency for ever.
 *
 * @param input.currency ISO 4217.
 * @throws When the player has one already, or does not exist.
 */
export async function openAccount(db: Db, input: { playerId: string; currency: string }): Promise<void> {
  await db.account.create({ data: { ...input, lastHash: Buffer.from(GENESIS_HASH, "hex") } });
}
