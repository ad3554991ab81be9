ALTER TABLE catalogue_syncs
  ADD COLUMN returned_count integer NOT NULL DEFAULT 0,
  -- The first list of all is counted and not noted game by game.
  ADD COLUMN is_first boolean NOT NULL DEFAULT false,
  -- How far a running sync has come; null while the aggregator is still asked.
  ADD COLUMN listed_count integer,
  ADD COLUMN written_count integer NOT NULL DEFAULT 0,
  ADD COLUMN requested_by text;

CREATE TYPE catalogue_change_kind AS ENUM ('added', 'changed', 'gone', 'returned');

CREATE TABLE catalogue_changes (
  sync_id uuid NOT NULL REFERENCES catalogue_syncs (id),
  game_id text NOT NULL REFERENCES games (id_hash),
  kind catalogue_change_kind NOT NULL,
  -- Each field that differs: its name, and [before, after].
  fields jsonb,
  PRIMARY KEY (sync_id, game_id)
);

CREATE TRIGGER catalogue_changes_append_only BEFORE UPDATE OR DELETE ON catalogue_changes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalogue_changes_no_truncate BEFORE TRUNCATE ON catalogue_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
