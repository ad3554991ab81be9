import { type Db, toJsonRows } from "@/lib/db";
import { newId } from "@/lib/ids";
import type { CallRow, Changes, EventRow, ExceptionRow, StoredRound } from "./books";

import { post } from "./post";
import { SESSION_PAUSE_MS } from "./read-standing";
import { reversibleWinCents } from "./round";

/** How long an undone bet waits for its win to be undone too before a person is asked to look. */
export const HALF_UNDONE_GRACE_MS = 10 * 60 * 1000;

/** Writes what a batch changed: one statement for each table it touched. */
export async function writeBooks(tx: Db, changes: Changes, now: Date): Promise<void> {
  await insertCalls(tx, changes.calls);
  await post(tx, changes.postings, changes.heads);
  await upsertRounds(tx, changes.rounds, now);
  await insertExceptions(tx, changes.exceptions, now);
  await resolveHalfUndone(tx, changes.rounds, now);
  await insertEvents(tx, changes.events, now);
  await continuePlay(tx, changes.bettorIds, now);
}

async function insertCalls(tx: Db, calls: readonly CallRow[]): Promise<void> {
  if (calls.length === 0) return;

  await tx.$executeRaw`
    INSERT INTO wallet_calls (
      player_id, call_id, rb, kind, type, amount_cents, currency, round_id, game_id, refusal,
      balance_cents, moved_cents, undoes_call_id, is_unmatched, holds_bet, account_version, raw_query, called_at, created_at
    )
    SELECT
      player_id, call_id, rb, kind, type, amount_cents, currency, round_id, game_id, refusal,
      balance_cents, moved_cents, undoes_call_id, is_unmatched, holds_bet, account_version, raw_query, called_at, created_at
    FROM json_to_recordset(${toJsonRows(calls)}::json) AS row (
      player_id uuid, call_id text, rb smallint, kind call_kind, type text, amount_cents bigint,
      currency text, round_id text, game_id text, refusal text, balance_cents bigint, moved_cents bigint,
      undoes_call_id text, is_unmatched boolean, holds_bet boolean, account_version bigint, raw_query text, called_at timestamptz, created_at timestamptz
    )`;
}

/** Writes rounds as they are after a batch, or after an operator's hand. */
export async function upsertRounds(tx: Db, rounds: readonly StoredRound[], now: Date): Promise<void> {
  if (rounds.length === 0) return;

  await tx.$executeRaw`
    INSERT INTO rounds (
      player_id, round_id, game_id, bet_count, win_count, rollback_count, bet_cents, bet_reversed_cents,
      win_cents, win_reversed_cents, free_bet_cents, is_bet_held, opened_at, last_call_at, closed_at
    )
    SELECT
      player_id, round_id, game_id, bet_count, win_count, rollback_count, bet_cents, bet_reversed_cents,
      win_cents, win_reversed_cents, free_bet_cents, is_bet_held, ${now}::timestamptz, ${now}::timestamptz,
      CASE WHEN NOT is_open THEN ${now}::timestamptz END
    FROM json_to_recordset(${toJsonRows(rounds)}::json) AS row (
      player_id uuid, round_id text, game_id text, bet_count int, win_count int, rollback_count int,
      bet_cents bigint, bet_reversed_cents bigint, win_cents bigint, win_reversed_cents bigint,
      free_bet_cents bigint, is_bet_held boolean, is_open boolean
    )
    ON CONFLICT (player_id, round_id) DO UPDATE SET
      game_id = EXCLUDED.game_id,
      bet_count = EXCLUDED.bet_count,
      win_count = EXCLUDED.win_count,
      rollback_count = EXCLUDED.rollback_count,
      bet_cents = EXCLUDED.bet_cents,
      bet_reversed_cents = EXCLUDED.bet_reversed_cents,
      win_cents = EXCLUDED.win_cents,
      win_reversed_cents = EXCLUDED.win_reversed_cents,
      free_bet_cents = EXCLUDED.free_bet_cents,
      is_bet_held = EXCLUDED.is_bet_held,
      last_call_at = EXCLUDED.last_call_at,
      closed_at = CASE WHEN EXCLUDED.closed_at IS NOT NULL THEN coalesce(rounds.closed_at, EXCLUDED.closed_at) END`;
}

/** All that was won came back in time: nobody needs to look at that round any more. */
async function resolveHalfUndone(tx: Db, rounds: readonly StoredRound[], now: Date): Promise<void> {
  const undone = rounds.filter((round) => round.winReversedCents > 0n && reversibleWinCents(round) <= 0n);
  if (undone.length === 0) return;

  await tx.$executeRaw`
    UPDATE wallet_exceptions
    SET status = 'resolved', ended_at = ${now}::timestamptz, ended_by = 'wallet', ended_because = 'The win was undone too.'
    FROM json_to_recordset(${toJsonRows(undone)}::json) AS undone (player_id uuid, round_id text)
    WHERE wallet_exceptions.player_id = undone.player_id AND wallet_exceptions.round_id = undone.round_id
      AND kind = 'ROUND_HALF_UNDONE' AND status = 'open'
      AND created_at > ${new Date(now.getTime() - HALF_UNDONE_GRACE_MS)}::timestamptz`;
}

async function insertExceptions(tx: Db, exceptions: readonly ExceptionRow[], now: Date): Promise<void> {
  if (exceptions.length === 0) return;

  const rows = exceptions.map((exception) => ({ ...exception, id: newId(), createdAt: now }));
  // A mismatched call that comes again is the same exception, not a new one.
  await tx.$executeRaw`
    INSERT INTO wallet_exceptions (
      id, player_id, kind, call_id, rb, call_kind, call_type, round_id, game_id, amount_cents, raw_query, created_at
    )
    SELECT
      id, player_id, kind, call_id, rb, call_kind, call_type, round_id, game_id, amount_cents, raw_query, created_at
    FROM json_to_recordset(${toJsonRows(rows)}::json) AS row (
      id uuid, player_id uuid, kind text, call_id text, rb smallint, call_kind call_kind, call_type text,
      round_id text, game_id text, amount_cents bigint, raw_query text, created_at timestamptz
    )
    ON CONFLICT (player_id, call_id, rb, kind) DO NOTHING`;
}

async function insertEvents(tx: Db, events: readonly EventRow[], now: Date): Promise<void> {
  if (events.length === 0) return;

  await tx.significantEvent.createMany({ data: events.map((event) => ({ ...event, id: newId(), createdAt: now })) });
}

/** A bet continues the player's session of play, or begins one after a pause. */
async function continuePlay(tx: Db, bettorIds: readonly string[], now: Date): Promise<void> {
  if (bettorIds.length === 0) return;

  const pauseBegan = new Date(now.getTime() - SESSION_PAUSE_MS);
  await tx.$executeRaw`
    UPDATE accounts
    SET last_bet_at = ${now}::timestamptz,
        play_started_at = CASE WHEN last_bet_at > ${pauseBegan}::timestamptz THEN play_started_at ELSE ${now}::timestamptz END
    WHERE player_id = ANY(${bettorIds}::uuid[])`;
}
