import type { Db } from "@/lib/db";
import type { AccountHead } from "./posting";

/** A locked book and whose it is. */
export type LockedAccount = AccountHead & { username: string };

/**
 * Locks players' accounts, always in the order of their ids: two batches that share
 * players must not wait for each other in a circle.
 */
export function lockAccountsByName(tx: Db, usernames: readonly string[]): Promise<LockedAccount[]> {
  return tx.$queryRaw<LockedAccount[]>`
    SELECT a.player_id AS "playerId", p.username, a.currency, a.balance_cents AS "balanceCents",
           a.version, encode(a.last_hash, 'hex') AS "lastHash"
    FROM accounts a JOIN players p ON p.id = a.player_id
    WHERE p.username = ANY(${usernames}::text[])
    ORDER BY a.player_id
    FOR UPDATE OF a`;
}

/** Locks one player's account; null when there is none. */
export async function lockAccount(tx: Db, playerId: string): Promise<AccountHead | null> {
  const [head] = await tx.$queryRaw<AccountHead[]>`
    SELECT player_id AS "playerId", currency, balance_cents AS "balanceCents",
           version, encode(last_hash, 'hex') AS "lastHash"
    FROM accounts
    WHERE player_id = ${playerId}::uuid
    FOR UPDATE`;

  return head ?? null;
}
