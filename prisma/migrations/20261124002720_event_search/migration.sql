-- Significant events are searched by kind and by player, newest first.
CREATE INDEX significant_events_kind_created_at_idx ON significant_events (kind, created_at);
CREATE INDEX significant_events_player_id_created_at_idx ON significant_events (player_id, created_at);
CREATE TRIGGER significant_events_no_truncate BEFORE TRUNCATE ON significant_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
