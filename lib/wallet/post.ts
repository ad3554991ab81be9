import { type Db, toJsonRows } from "@/lib/db";

import type { AccountHead, HashedPosting } from "./posting";

/**
 * Writes postings and moves the balances they describe: the only verb that does. Callbacks
 * and operators' adjustments alike end here.
 *
 * The caller holds the locks of all accounts named, in a database transaction.
 *
 * @param heads Each touched account after its last posting.
 */
export async function post(tx: Db, postings: readonly HashedPosting[], heads: readonly AccountHead[]): Promise<void> {
  if (postings.length === 0) return;

  await tx.$executeRaw`
    INSERT INTO postings (
      player_id, version, kind, debit_account, credit_account, amount_cents, currency,
      balance_before_cents, balance_after_cents, call_id, rb, round_id, game_id, adjustment_id,
      previous_hash, hash, created_at
    )
    SELECT
      player_id, version, kind, debit_account, credit_account, amount_cents, currency,
      balance_before_cents, balance_after_cents, call_id, rb, round_id, game_id, adjustment_id,
      decode(previous_hash, 'hex'), decode(hash, 'hex'), created_at
    FROM json_to_recordset(${toJsonRows(postings)}::json) AS row (
      player_id uuid, version bigint, kind posting_kind, debit_account text, credit_account text,
      amount_cents bigint, currency text, balance_before_cents bigint, balance_after_cents bigint,
      call_id text, rb smallint, round_id text, game_id text, adjustment_id uuid,
      previous_hash text, hash text, created_at timestamptz
    )`;
  await tx.$executeRaw`
    UPDATE accounts
    SET balance_cents = head.balance_cents, version = head.version,
        last_hash = decode(head.last_hash, 'hex'), updated_at = now()
    FROM json_to_recordset(${toJsonRows(heads)}::json) AS head (
      player_id uuid, balance_cents bigint, version bigint, last_hash text
    )
    WHERE accounts.player_id = head.player_id`;
}
