import { type Db, toJsonRows } from "@/lib/db";
import { Books, type StoredCall, type StoredRound } from "./books";
import { isRollback, type MoneyCall, type WalletCall } from "./call";

import { listRounds } from "./list-rounds";
import { lockAccountsByName } from "./lock-accounts";
import { readStandings } from "./read-standing";

/** A call with the id of its player. */
type PlacedCall = MoneyCall & { playerId: string };

/**
 * Locks the accounts of a batch and reads all that decides its calls: at most six
 * statements, however many calls. Statements nothing in the batch needs are not sent.
 */
export async function openBooks(tx: Db, batch: readonly WalletCall[]): Promise<Books> {
  const accounts = await lockAccountsByName(tx, [...new Set(batch.map(({ username }) => username))]);
  const playerIdByName = new Map(accounts.map(({ username, playerId }) => [username, playerId]));
  const calls = batch.flatMap((call): PlacedCall[] => {
    const playerId = playerIdByName.get(call.username);

    return playerId === undefined || call.kind === "balance" || call.kind === "invalid" ? [] : [{ ...call, playerId }];
  });

  // The locks are held from here on; what is read now no other call can change before we commit.
  const openedAt = new Date();
  const bets = calls.filter(({ kind }) => kind === "bet");
  const standings = await readStandings(
    tx,
    bets.map(({ playerId }) => playerId),
    openedAt,
  );
  const disabledGameIds = await readDisabledGames(tx, bets);
  const storedCalls = await readCalls(tx, calls);
  const rounds = await readRounds(tx, calls, storedCalls);

  return new Books({ openedAt, accounts, standings, disabledGameIds, calls: storedCalls, rounds });
}

/** Which of these games take no bets: switched off by themselves, or with their studio. */
async function readDisabledGames(tx: Db, bets: readonly PlacedCall[]): Promise<ReadonlySet<string>> {
  const gameIds = bets.flatMap(({ gameId }) => gameId ?? []);
  if (gameIds.length === 0) return new Set();

  const rows = await tx.$queryRaw<{ idHash: string }[]>`
    SELECT id_hash AS "idHash" FROM games
    WHERE id_hash = ANY(${gameIds}::text[])
      AND (NOT is_enabled OR EXISTS (SELECT 1 FROM disabled_studios off WHERE off.studio = games.studio))`;

  return new Set(rows.map(({ idHash }) => idHash));
}

/** Calls of the same ids, and for rollbacks the legs of their rounds. */
async function readCalls(tx: Db, calls: readonly PlacedCall[]): Promise<StoredCall[]> {
  if (calls.length === 0) return [];

  const ids = calls.map(({ playerId, callId }) => ({ playerId, callId }));
  const rollbackRounds = calls.flatMap(({ kind, playerId, roundId }) =>
    isRollback(kind) && roundId !== null ? { playerId, roundId } : [],
  );

  return tx.$queryRaw<StoredCall[]>`
    SELECT c.player_id AS "playerId", c.call_id AS "callId", c.kind, c.type, c.amount_cents AS "amountCents",
           c.currency, c.round_id AS "roundId", c.game_id AS "gameId", c.refusal,
           c.balance_cents AS "balanceCents", c.moved_cents AS "movedCents"
    FROM wallet_calls c
    JOIN (
      SELECT c.player_id, c.call_id, c.rb
      FROM wallet_calls c
      JOIN json_to_recordset(${toJsonRows(ids)}::json) AS wanted (player_id uuid, call_id text)
        ON c.player_id = wanted.player_id AND c.call_id = wanted.call_id
      UNION
      SELECT c.player_id, c.call_id, c.rb
      FROM wallet_calls c
      JOIN json_to_recordset(${toJsonRows(rollbackRounds)}::json) AS wanted (player_id uuid, round_id text)
        ON c.player_id = wanted.player_id AND c.round_id = wanted.round_id
    ) found USING (player_id, call_id, rb)
    ORDER BY c.created_at`;
}

/** The rounds the batch names, and those of calls that a rollback without a round repeats the id of. */
function readRounds(tx: Db, calls: readonly PlacedCall[], storedCalls: readonly StoredCall[]): Promise<StoredRound[]> {
  const wanted = [...calls, ...storedCalls].flatMap(({ playerId, roundId }) =>
    roundId === null ? [] : { playerId, roundId },
  );

  return listRounds(tx, wanted);
}
