CREATE TYPE grant_status AS ENUM ('intended', 'granted', 'failed', 'deleted');

CREATE TABLE free_rounds_grants (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  player_id uuid NOT NULL REFERENCES players (id),
  game_id text NOT NULL REFERENCES games (id_hash),
  rounds integer NOT NULL CHECK (rounds BETWEEN 1 AND 1000),
  bet_level integer NOT NULL CHECK (bet_level >= 0),
  currency text NOT NULL,
  valid_days integer NOT NULL CHECK (valid_days BETWEEN 1 AND 365),
  status grant_status NOT NULL,
  cause text,
  aggregator_id text,
  granted_by text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3)
);
CREATE INDEX free_rounds_grants_player_id_created_at_idx ON free_rounds_grants (player_id, created_at);
CREATE INDEX free_rounds_grants_created_at_idx ON free_rounds_grants (created_at);
