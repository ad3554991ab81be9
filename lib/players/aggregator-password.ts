import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

const LENGTH = 32;

/**
 * The password we open a player's games with at the aggregator: derived, so that no
 * second password has to be kept. Not the one the player signs in with.
 *
 * @param secret Default: the setting PLAYER_SECRET.
 * @returns 32 hexadecimal digits, always the same for one id and one secret.
 */
export function aggregatorPassword(playerId: string, secret = env().PLAYER_SECRET): string {
  return createHmac("sha256", secret).update(playerId).digest("hex").slice(0, LENGTH);
}
