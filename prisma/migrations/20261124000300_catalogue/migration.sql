CREATE TYPE sync_status AS ENUM ('running', 'succeeded', 'failed');

CREATE TABLE games (
  id_hash text PRIMARY KEY,
  name text NOT NULL,
  type text NOT NULL,
  studio text NOT NULL,
  studio_name text NOT NULL,
  image_url text,
  has_free_rounds boolean NOT NULL,
  has_demo boolean NOT NULL,
  is_available boolean NOT NULL DEFAULT true,
  is_enabled boolean NOT NULL DEFAULT true,
  raw jsonb NOT NULL,
  first_seen_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL
);
CREATE INDEX games_studio_idx ON games (studio);
CREATE INDEX games_type_idx ON games (type);

CREATE TABLE catalogue_syncs (
  id uuid PRIMARY KEY,
  status sync_status NOT NULL,
  cause text,
  added_count integer NOT NULL DEFAULT 0,
  changed_count integer NOT NULL DEFAULT 0,
  gone_count integer NOT NULL DEFAULT 0,
  invalid_count integer NOT NULL DEFAULT 0,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3)
);
CREATE INDEX catalogue_syncs_started_at_idx ON catalogue_syncs (started_at);

CREATE TABLE launches (
  id uuid PRIMARY KEY,
  player_id uuid REFERENCES players (id),
  game_id text NOT NULL REFERENCES games (id_hash),
  is_demo boolean NOT NULL,
  cause text,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX launches_player_id_created_at_idx ON launches (player_id, created_at);
CREATE INDEX launches_created_at_idx ON launches (created_at);
