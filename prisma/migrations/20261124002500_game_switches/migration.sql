-- The operator's choices beside on and off.
ALTER TABLE games
  ADD COLUMN is_hidden boolean NOT NULL DEFAULT false,
  ADD COLUMN is_featured boolean NOT NULL DEFAULT false;
CREATE INDEX games_featured_idx ON games (id_hash) WHERE is_featured;

-- By the studio's name and not by its games, so that games which come later are covered too.
CREATE TABLE disabled_studios (
  studio text PRIMARY KEY,
  reason text NOT NULL CHECK (length(trim(reason)) > 0),
  disabled_by text NOT NULL,
  disabled_at timestamptz(3) NOT NULL
);

CREATE TABLE game_pins (
  list text NOT NULL CHECK (list = 'popular' OR list LIKE 'type:_%'),
  slot smallint NOT NULL CHECK (slot BETWEEN 1 AND 14),
  game_id text NOT NULL REFERENCES games (id_hash),
  PRIMARY KEY (list, slot),
  UNIQUE (list, game_id)
);
CREATE INDEX game_pins_game_id_idx ON game_pins (game_id);

CREATE TYPE availability_event AS ENUM (
  'gone', 'returned', 'enabled', 'disabled', 'hidden', 'shown', 'studio_enabled', 'studio_disabled'
);

-- What became of a game since it was first listed, which its own row says.
CREATE TABLE game_availability (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  game_id text NOT NULL REFERENCES games (id_hash),
  event availability_event NOT NULL,
  actor text NOT NULL,
  reason text,
  sync_id uuid REFERENCES catalogue_syncs (id),
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX game_availability_game_id_id_idx ON game_availability (game_id, id);

CREATE TRIGGER game_availability_append_only BEFORE UPDATE OR DELETE ON game_availability
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER game_availability_no_truncate BEFORE TRUNCATE ON game_availability
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
