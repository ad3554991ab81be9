-- Sums over postings, kept by a job, so that no page has to add up the ledger.

-- How much of an account's postings the sums hold. An account's postings commit in the order of
-- their versions and without gaps, so nothing that commits late can be passed over.
CREATE TABLE rollup_accounts (
  player_id uuid PRIMARY KEY REFERENCES accounts (player_id),
  currency text NOT NULL,
  version bigint NOT NULL CHECK (version > 0),
  last_bet_at timestamptz(3)
) WITH (fillfactor = 85);
CREATE INDEX rollup_accounts_currency_last_bet_at_idx ON rollup_accounts (currency, last_bet_at);

-- One row: when the last complete pass began.
CREATE TABLE rollup_state (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  rolled_at timestamptz NOT NULL
);
INSERT INTO rollup_state (rolled_at) VALUES ('-infinity');

CREATE TABLE rollup_hours (
  hour timestamptz(3) NOT NULL,
  currency text NOT NULL,
  bet_cents bigint NOT NULL,
  bet_reversed_cents bigint NOT NULL,
  win_cents bigint NOT NULL,
  win_reversed_cents bigint NOT NULL,
  corrected_cents bigint NOT NULL,
  free_rounds_cents bigint NOT NULL,
  given_cents bigint NOT NULL,
  taken_cents bigint NOT NULL,
  bet_count bigint NOT NULL,
  round_count bigint NOT NULL,
  PRIMARY KEY (currency, hour)
);

-- A day, a month, a year, or all time (which starts in 1970); postings without a game have game ''.
CREATE TABLE rollup_games (
  span text NOT NULL CHECK (span IN ('day', 'month', 'year', 'all')),
  starts_on date NOT NULL,
  currency text NOT NULL,
  game_id text NOT NULL,
  bet_cents bigint NOT NULL,
  bet_reversed_cents bigint NOT NULL,
  win_cents bigint NOT NULL,
  win_reversed_cents bigint NOT NULL,
  corrected_cents bigint NOT NULL,
  free_rounds_cents bigint NOT NULL,
  given_cents bigint NOT NULL,
  taken_cents bigint NOT NULL,
  bet_count bigint NOT NULL,
  round_count bigint NOT NULL,
  -- The wins' squares added up, cents squared: how far wins spread.
  win_squares numeric NOT NULL,
  PRIMARY KEY (span, currency, starts_on, game_id)
);
CREATE INDEX rollup_games_game_id_idx ON rollup_games (game_id, span, currency, starts_on);

CREATE TABLE rollup_players (
  span text NOT NULL CHECK (span IN ('day', 'month', 'year', 'all')),
  starts_on date NOT NULL,
  currency text NOT NULL,
  player_id uuid NOT NULL,
  bet_cents bigint NOT NULL,
  bet_reversed_cents bigint NOT NULL,
  win_cents bigint NOT NULL,
  win_reversed_cents bigint NOT NULL,
  corrected_cents bigint NOT NULL,
  free_rounds_cents bigint NOT NULL,
  given_cents bigint NOT NULL,
  taken_cents bigint NOT NULL,
  bet_count bigint NOT NULL,
  round_count bigint NOT NULL,
  -- Bit n: the player bet in hour n of a day, UTC. Only days need it.
  active_hours integer NOT NULL DEFAULT 0,
  -- What the player bet on: '' for anything, each studio, each game.
  played text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (span, currency, starts_on, player_id)
) WITH (fillfactor = 85);

-- Players who bet, each counted once; subject is '' for any game, a studio, or a game.
CREATE TABLE rollup_activity (
  span text NOT NULL CHECK (span IN ('day', 'month', 'year', 'all')),
  starts_on date NOT NULL,
  currency text NOT NULL,
  subject text NOT NULL,
  active_players bigint NOT NULL,
  PRIMARY KEY (span, currency, starts_on, subject)
);
CREATE INDEX rollup_activity_subject_idx ON rollup_activity (subject, span, currency, starts_on);
