-- The desk reads rounds and postings of all players by time, newest first, and filters them. What is rare has an
-- index of its own that a usual bet never touches.
CREATE INDEX IF NOT EXISTS postings_created_at_idx ON postings (created_at);
CREATE INDEX IF NOT EXISTS postings_game_id_created_at_idx ON postings (game_id, created_at);
CREATE INDEX postings_by_hand_idx ON postings (created_at) WHERE kind = 'adjustment';
CREATE INDEX postings_rollbacks_idx ON postings (created_at) WHERE kind IN ('rollback_bet', 'rollback_win');
CREATE INDEX postings_large_idx ON postings (created_at) WHERE amount_cents >= 100000;

CREATE INDEX rounds_opened_at_round_idx ON rounds (opened_at);
CREATE INDEX rounds_round_id_idx ON rounds (round_id);
CREATE INDEX rounds_game_id_opened_at_idx ON rounds (game_id, opened_at);
-- A refused bet leaves its round known, but nothing open.
CREATE INDEX rounds_open_idx ON rounds (opened_at) WHERE closed_at IS NULL AND bet_count > 0;
CREATE INDEX rounds_late_wins_idx ON rounds (opened_at)
  WHERE win_count > 0 AND last_call_at - opened_at > interval '10 minutes';
CREATE INDEX rounds_big_wins_idx ON rounds (opened_at) WHERE win_cents >= 100000;

CREATE INDEX wallet_exceptions_status_kind_created_at_idx ON wallet_exceptions (status, kind, created_at);
