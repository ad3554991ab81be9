-- Every table of the hot path leads its keys with the player's id, so that it can be
-- distributed by player.

CREATE TYPE call_kind AS ENUM ('bet', 'win', 'rollback_bet', 'rollback_win');
CREATE TYPE posting_kind AS ENUM ('bet', 'win', 'rollback_bet', 'rollback_win', 'adjustment');
CREATE TYPE exception_status AS ENUM ('open', 'applied', 'dismissed', 'resolved');

-- Room on each page keeps the balance update in place (no index entry moves).
CREATE TABLE accounts (
  player_id uuid PRIMARY KEY REFERENCES players (id),
  currency text NOT NULL,
  balance_cents bigint NOT NULL DEFAULT 0 CHECK (balance_cents >= 0),
  version bigint NOT NULL DEFAULT 0,
  last_hash bytea NOT NULL,
  updated_at timestamptz(3) NOT NULL DEFAULT now()
) WITH (fillfactor = 75);

CREATE TABLE wallet_calls (
  player_id uuid NOT NULL REFERENCES players (id),
  call_id text NOT NULL,
  rb smallint NOT NULL CHECK (rb IN (0, 1)),
  kind call_kind NOT NULL,
  type text NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
  currency text NOT NULL,
  round_id text,
  game_id text,
  refusal text,
  balance_cents bigint NOT NULL,
  moved_cents bigint NOT NULL,
  undoes_call_id text,
  is_unmatched boolean NOT NULL,
  raw_query text NOT NULL,
  called_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (player_id, call_id, rb),
  CHECK (refusal IS NULL OR moved_cents = 0)
);
CREATE INDEX wallet_calls_player_id_round_id_idx ON wallet_calls (player_id, round_id);
CREATE INDEX wallet_calls_player_id_created_at_idx ON wallet_calls (player_id, created_at);

CREATE TABLE rounds (
  player_id uuid NOT NULL REFERENCES players (id),
  round_id text NOT NULL,
  game_id text,
  bet_count integer NOT NULL DEFAULT 0,
  win_count integer NOT NULL DEFAULT 0,
  rollback_count integer NOT NULL DEFAULT 0,
  bet_cents bigint NOT NULL DEFAULT 0,
  bet_reversed_cents bigint NOT NULL DEFAULT 0,
  win_cents bigint NOT NULL DEFAULT 0,
  win_reversed_cents bigint NOT NULL DEFAULT 0,
  free_bet_cents bigint NOT NULL DEFAULT 0,
  is_bet_held boolean NOT NULL DEFAULT false,
  opened_at timestamptz(3) NOT NULL,
  last_call_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  PRIMARY KEY (player_id, round_id)
) WITH (fillfactor = 85);
CREATE INDEX rounds_player_id_last_call_at_idx ON rounds (player_id, last_call_at);

CREATE TABLE adjustments (
  id uuid PRIMARY KEY,
  player_id uuid NOT NULL REFERENCES players (id),
  request_id uuid NOT NULL UNIQUE,
  amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
  reason text NOT NULL CHECK (length(trim(reason)) > 0),
  actor text NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX adjustments_player_id_created_at_idx ON adjustments (player_id, created_at);

-- One posting is one row that names both its accounts: no half of an entry can exist.
CREATE TABLE postings (
  player_id uuid NOT NULL REFERENCES accounts (player_id),
  version bigint NOT NULL CHECK (version > 0),
  kind posting_kind NOT NULL,
  debit_account text NOT NULL,
  credit_account text NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  currency text NOT NULL,
  balance_before_cents bigint NOT NULL CHECK (balance_before_cents >= 0),
  balance_after_cents bigint NOT NULL CHECK (balance_after_cents >= 0),
  call_id text,
  rb smallint,
  round_id text,
  game_id text,
  adjustment_id uuid UNIQUE REFERENCES adjustments (id),
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (player_id, version),
  UNIQUE (player_id, call_id, rb),
  FOREIGN KEY (player_id, call_id, rb) REFERENCES wallet_calls (player_id, call_id, rb),
  CHECK (num_nonnulls(call_id, adjustment_id) = 1),
  CHECK ((call_id IS NULL) = (rb IS NULL)),
  CHECK (debit_account <> credit_account),
  -- The player's side of the row and the balances beside it tell the same story.
  CHECK (
    CASE 'player:' || player_id::text
      WHEN debit_account THEN balance_after_cents = balance_before_cents - amount_cents
      WHEN credit_account THEN balance_after_cents = balance_before_cents + amount_cents
      ELSE false
    END
  )
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER postings_append_only BEFORE UPDATE OR DELETE ON postings
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER postings_no_truncate BEFORE TRUNCATE ON postings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_calls_append_only BEFORE UPDATE OR DELETE ON wallet_calls
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_calls_no_truncate BEFORE TRUNCATE ON wallet_calls
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER adjustments_append_only BEFORE UPDATE OR DELETE ON adjustments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE wallet_exceptions (
  id uuid PRIMARY KEY,
  player_id uuid NOT NULL REFERENCES players (id),
  kind text NOT NULL,
  call_id text NOT NULL,
  rb smallint NOT NULL,
  round_id text,
  amount_cents bigint NOT NULL,
  raw_query text NOT NULL,
  status exception_status NOT NULL DEFAULT 'open',
  created_at timestamptz(3) NOT NULL,
  UNIQUE (player_id, call_id, rb, kind)
);
CREATE INDEX wallet_exceptions_status_created_at_idx ON wallet_exceptions (status, created_at);
