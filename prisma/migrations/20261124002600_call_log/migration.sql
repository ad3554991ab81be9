-- Every callback that reached the endpoint and what it was answered: evidence beside the books, written after
-- the answer. Ids carry the time of arrival (UUIDv7), so the key alone reads the log by time.
CREATE TABLE call_log (
  id uuid PRIMARY KEY,
  received_at timestamptz(3) NOT NULL,
  method text NOT NULL,
  source_address text,
  raw_query text NOT NULL,
  is_trusted boolean NOT NULL,
  username text,
  kind text,
  type text,
  call_id text,
  round_id text,
  game_id text,
  amount_cents bigint,
  currency text,
  called_at timestamptz(3),
  error smallint NOT NULL CHECK (error BETWEEN 0 AND 2),
  balance_cents bigint NOT NULL,
  refusal text,
  problem text,
  is_repeat boolean NOT NULL,
  duration_ms real NOT NULL
);

CREATE INDEX call_log_username_id_idx ON call_log (username, id);
CREATE INDEX call_log_call_id_id_idx ON call_log (call_id, id);
CREATE INDEX call_log_round_id_id_idx ON call_log (round_id, id);
CREATE INDEX call_log_game_id_id_idx ON call_log (game_id, id);
-- What is rare is looked for most, and costs nothing while it is rare.
CREATE INDEX call_log_errors_idx ON call_log (id) WHERE error <> 0;
CREATE INDEX call_log_failed_idx ON call_log (id) WHERE refusal IN ('WALLET_UNAVAILABLE', 'ANSWERING_FAILED');
CREATE INDEX call_log_repeats_idx ON call_log (id) WHERE is_repeat;
CREATE INDEX call_log_untrusted_idx ON call_log (id) WHERE NOT is_trusted;
CREATE INDEX call_log_rollbacks_idx ON call_log (id) WHERE kind IN ('rollback_bet', 'rollback_win');
CREATE INDEX call_log_slow_idx ON call_log (id) WHERE duration_ms >= 250;

-- Old entries are deleted; none is ever changed.
CREATE TRIGGER call_log_no_update BEFORE UPDATE ON call_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The same calls counted by the minute, so that no page has to scan the log. Several processes add to one row.
CREATE TABLE call_minutes (
  minute timestamptz(3) PRIMARY KEY,
  calls integer NOT NULL,
  insufficient integer NOT NULL,
  refused integer NOT NULL,
  failed integer NOT NULL,
  untrusted integer NOT NULL,
  repeats integer NOT NULL,
  lost integer NOT NULL,
  answer_times integer[] NOT NULL,
  min_skew_ms bigint,
  max_skew_ms bigint
) WITH (fillfactor = 50);
