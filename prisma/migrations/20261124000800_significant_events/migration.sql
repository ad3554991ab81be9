CREATE TABLE significant_events (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  player_id uuid REFERENCES players (id),
  details jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX significant_events_created_at_idx ON significant_events (created_at);

CREATE TRIGGER significant_events_append_only BEFORE UPDATE OR DELETE ON significant_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
