-- When players were last seen: at their sign-in, or at something they did on a page. Bets are not written
-- here: an index that moved with each would cost every bet more than a list is worth.
ALTER TABLE players ADD COLUMN last_seen_at timestamptz(3);
UPDATE players p SET last_seen_at = seen.at
FROM (SELECT player_id, max(greatest(created_at, active_at)) AS at FROM sessions WHERE player_id IS NOT NULL GROUP BY player_id) seen
WHERE seen.player_id = p.id;

CREATE FUNCTION note_player_seen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE players SET last_seen_at = greatest(NEW.created_at, NEW.active_at)
  WHERE id = NEW.player_id AND coalesce(last_seen_at < greatest(NEW.created_at, NEW.active_at), true);
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_note_player_seen AFTER INSERT OR UPDATE OF active_at ON sessions
  FOR EACH ROW WHEN (NEW.player_id IS NOT NULL) EXECUTE FUNCTION note_player_seen();

-- The desk's list of players, by what it is sorted and narrowed by. The id tells rows of one instant apart.
CREATE INDEX players_created_at_idx ON players (created_at, id);
CREATE INDEX players_status_created_at_idx ON players (status, created_at, id);
CREATE INDEX players_currency_created_at_idx ON players (currency, created_at, id);
CREATE INDEX players_last_seen_idx ON players (coalesce(last_seen_at, to_timestamp(0)), id);
CREATE INDEX players_excluded_until_idx ON players (excluded_until) WHERE excluded_until IS NOT NULL;
CREATE INDEX wallet_exceptions_open_idx ON wallet_exceptions (player_id) WHERE status = 'open';
