/** The tables a seed fills by COPY, each with its columns, in an order no reference points forward in. */
export const TABLES = {
  games:
    "id_hash name type studio studio_name has_free_rounds has_demo raw first_seen_at last_seen_at is_available is_enabled",
  players: "id username password_hash currency status date_of_birth created_at",
  accounts: "player_id currency last_hash updated_at",
  sessions: "id player_id user_agent created_at expires_at active_at",
  launches: "id player_id game_id is_demo cause created_at",
  free_rounds_grants:
    "id request_id player_id game_id rounds bet_level currency valid_days status aggregator_id granted_by created_at expires_at",
  adjustments: "id player_id request_id amount_cents reason actor created_at",
  wallet_calls:
    "player_id call_id rb kind type amount_cents currency round_id game_id refusal balance_cents moved_cents undoes_call_id is_unmatched holds_bet account_version raw_query called_at created_at",
  postings:
    "player_id version kind debit_account credit_account amount_cents currency balance_before_cents balance_after_cents call_id rb round_id game_id adjustment_id previous_hash hash created_at",
  rounds:
    "player_id round_id game_id bet_count win_count rollback_count bet_cents bet_reversed_cents win_cents win_reversed_cents free_bet_cents is_bet_held opened_at last_call_at closed_at",
  wallet_exceptions:
    "id player_id kind call_id rb call_kind call_type round_id game_id amount_cents raw_query status created_at ended_at ended_by ended_because",
  significant_events: "id kind player_id details created_at",
} as const;

/** A table a seed fills. */
export type Table = keyof typeof TABLES;

/** What a cell holds. */
export type Cell = string | number | bigint | boolean | Date | null;

/** Nothing, as a cell. */
export const NULL = "\\N";

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Writes one row as COPY reads it: cells between tabs, on a line. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join("\t")}\n`;
}

/** Bytes in hex, as a cell of a line that is put together by hand. */
export function bytesText(hex: string): string {
  return `\\\\x${hex}`;
}

/** Text that somebody else wrote, as a cell of a line that is put together by hand. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? "");
}

function cellText(cell: Cell): string {
  if (cell === null) return NULL;
  if (typeof cell === "string") return escaped(cell);
  if (typeof cell === "boolean") return cell ? "t" : "f";
  if (cell instanceof Date) return cell.toISOString();

  return String(cell);
}
