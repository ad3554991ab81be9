import { type Db, toJsonRows } from "@/lib/db";
import type { StoredRound } from "./books";

/** Reads rounds; those never seen are left out. */
export async function listRounds(
  tx: Db,
  wanted: readonly { playerId: string; roundId: string }[],
): Promise<StoredRound[]> {
  if (wanted.length === 0) return [];

  return tx.$queryRaw<StoredRound[]>`
    SELECT player_id AS "playerId", round_id AS "roundId", game_id AS "gameId",
           bet_count AS "betCount", win_count AS "winCount", rollback_count AS "rollbackCount",
           bet_cents AS "betCents", bet_reversed_cents AS "betReversedCents",
           win_cents AS "winCents", win_reversed_cents AS "winReversedCents",
           free_bet_cents AS "freeBetCents", is_bet_held AS "isBetHeld", closed_at IS NULL AS "isOpen"
    FROM rounds
    WHERE (player_id, round_id) IN (
      SELECT player_id, round_id
      FROM json_to_recordset(${toJsonRows(wanted)}::json) AS wanted (player_id uuid, round_id text)
    )`;
}
