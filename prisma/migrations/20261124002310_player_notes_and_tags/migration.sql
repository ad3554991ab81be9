CREATE TYPE player_note_kind AS ENUM ('general', 'protection', 'complaint', 'payment');

-- What staff talked about with a player, or saw. Never changed: a correction is another note.
CREATE TABLE player_notes (
  id uuid PRIMARY KEY,
  player_id uuid NOT NULL REFERENCES players (id),
  kind player_note_kind NOT NULL,
  text text NOT NULL CHECK (length(trim(text)) BETWEEN 1 AND 4000),
  author text NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX player_notes_player_id_created_at_idx ON player_notes (player_id, created_at);
CREATE TRIGGER player_notes_append_only BEFORE UPDATE OR DELETE ON player_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER player_notes_no_truncate BEFORE TRUNCATE ON player_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE player_tags (
  player_id uuid NOT NULL REFERENCES players (id),
  tag text NOT NULL CHECK (tag ~ '^[a-z0-9][a-z0-9 -]{0,31}$'),
  created_by text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (player_id, tag)
);
-- Who carries a tag, and which tags there are.
CREATE INDEX player_tags_tag_idx ON player_tags (tag, player_id);
