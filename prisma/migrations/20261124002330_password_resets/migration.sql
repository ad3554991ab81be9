-- Links with which players choose another password. The link itself is not kept: its hash tells it apart.
CREATE TABLE password_resets (
  id uuid PRIMARY KEY,
  player_id uuid NOT NULL REFERENCES players (id),
  token_hash bytea NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  -- When it was used, or a newer one took its place: it opens nothing any more.
  ended_at timestamptz(3),
  CHECK (expires_at > created_at AND expires_at <= created_at + interval '24 hours')
);
-- A player has one link that works at most.
CREATE UNIQUE INDEX password_resets_open_idx ON password_resets (player_id) WHERE ended_at IS NULL;
