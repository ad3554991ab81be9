CREATE TYPE exclusion_kind AS ENUM ('time_out', 'self_exclusion');
CREATE TYPE limit_kind AS ENUM ('loss', 'wager', 'session');
CREATE TYPE limit_period AS ENUM ('session', 'day', 'week', 'month');

ALTER TABLE players
  ADD COLUMN excluded_until timestamptz(3),
  ADD COLUMN exclusion exclusion_kind,
  ADD CHECK ((excluded_until IS NULL) = (exclusion IS NULL));

-- A session of play: bets with no pause of half an hour between them.
ALTER TABLE accounts
  ADD COLUMN play_started_at timestamptz(3),
  ADD COLUMN last_bet_at timestamptz(3);

CREATE TABLE player_limits (
  player_id uuid NOT NULL REFERENCES players (id),
  kind limit_kind NOT NULL,
  period limit_period NOT NULL,
  amount_cents bigint CHECK (amount_cents >= 0),
  minutes integer CHECK (minutes > 0),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (player_id, kind, period),
  CHECK ((kind = 'session') = (period = 'session')),
  CHECK (CASE kind WHEN 'session' THEN minutes IS NOT NULL AND amount_cents IS NULL
                   ELSE amount_cents IS NOT NULL AND minutes IS NULL END)
);

-- Limits and statements look at what a player moved lately.
CREATE INDEX postings_player_id_created_at_idx ON postings (player_id, created_at);
