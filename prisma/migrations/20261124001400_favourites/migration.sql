-- The games a player keeps. Nothing refers to a row: taking a game off the list deletes it.
CREATE TABLE favourites (
  player_id uuid NOT NULL REFERENCES players (id),
  game_id text NOT NULL REFERENCES games (id_hash),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (player_id, game_id)
);
