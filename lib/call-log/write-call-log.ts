import { type Db, toJsonRows } from "@/lib/db";
import type { MinuteFigures } from "./minute-figures";
import type { CallLogRow } from "./to-row";

/** Writes entries, all in one statement. Entries that are there already stay as they are, so a batch may be sent again. */
export async function insertCallLog(db: Db, rows: readonly CallLogRow[]): Promise<void> {
  if (rows.length === 0) return;

  await db.$executeRaw`
    INSERT INTO call_log (
      id, received_at, method, source_address, raw_query, is_trusted, username, kind, type, call_id, round_id,
      game_id, amount_cents, currency, called_at, error, balance_cents, refusal, problem, is_repeat, duration_ms
    )
    SELECT
      id, received_at, method, source_address, raw_query, is_trusted, username, kind, type, call_id, round_id,
      game_id, amount_cents, currency, called_at, error, balance_cents, refusal, problem, is_repeat, duration_ms
    FROM json_to_recordset(${toJsonRows(rows)}::json) AS row (
      id uuid, received_at timestamptz, method text, source_address text, raw_query text, is_trusted boolean,
      username text, kind text, type text, call_id text, round_id text, game_id text, amount_cents bigint,
      currency text, called_at timestamptz, error smallint, balance_cents bigint, refusal text, problem text,
      is_repeat boolean, duration_ms real
    )
    ON CONFLICT (id) DO NOTHING`;
}

/** Adds figures to their minutes: other processes add to the same rows. */
export async function addCallMinutes(db: Db, minutes: readonly MinuteFigures[]): Promise<void> {
  if (minutes.length === 0) return;

  // In the order of time, as every process does: two that write the same minutes must not wait in a circle.
  const rows = minutes.toSorted((one, other) => one.minute.getTime() - other.minute.getTime());
  await db.$executeRaw`
    INSERT INTO call_minutes AS had (
      minute, calls, insufficient, refused, failed, untrusted, repeats, lost, answer_times, min_skew_ms, max_skew_ms
    )
    SELECT
      minute, calls, insufficient, refused, failed, untrusted, repeats, lost,
      ARRAY(SELECT json_array_elements_text(answer_times)::integer), min_skew_ms, max_skew_ms
    FROM json_to_recordset(${toJsonRows(rows)}::json) AS row (
      minute timestamptz, calls integer, insufficient integer, refused integer, failed integer, untrusted integer,
      repeats integer, lost integer, answer_times json, min_skew_ms bigint, max_skew_ms bigint
    )
    ON CONFLICT (minute) DO UPDATE SET
      calls = had.calls + EXCLUDED.calls,
      insufficient = had.insufficient + EXCLUDED.insufficient,
      refused = had.refused + EXCLUDED.refused,
      failed = had.failed + EXCLUDED.failed,
      untrusted = had.untrusted + EXCLUDED.untrusted,
      repeats = had.repeats + EXCLUDED.repeats,
      lost = had.lost + EXCLUDED.lost,
      answer_times = ARRAY(
        SELECT had_count + new_count
        FROM unnest(had.answer_times, EXCLUDED.answer_times) WITH ORDINALITY AS bucket (had_count, new_count, place)
        ORDER BY place
      ),
      min_skew_ms = least(had.min_skew_ms, EXCLUDED.min_skew_ms),
      max_skew_ms = greatest(had.max_skew_ms, EXCLUDED.max_skew_ms)`;
}
