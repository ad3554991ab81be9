CREATE TYPE recipient_state AS ENUM (
  'refused', 'waiting', 'awarding', 'awarded', 'failed', 'skipped', 'withdrawing', 'withdrawn', 'kept'
);

-- Everyone a campaign was meant for, the lines that could not be taken included.
CREATE TABLE free_rounds_recipients (
  campaign_id uuid NOT NULL REFERENCES free_rounds_campaigns (id) ON DELETE CASCADE,
  line integer NOT NULL CHECK (line > 0),
  given text NOT NULL,
  player_id uuid REFERENCES players (id),
  state recipient_state NOT NULL,
  cause text,
  first_line integer,
  -- The grant's request: a new one after a refusal that says nothing of the player.
  request_id uuid UNIQUE,
  -- Who works on it has until then; afterwards it is anybody's.
  due_at timestamptz(3),
  tries integer NOT NULL DEFAULT 0,
  ended_at timestamptz(3),
  PRIMARY KEY (campaign_id, line),
  CHECK (state = 'refused' OR (player_id IS NOT NULL AND request_id IS NOT NULL)),
  CHECK (state NOT IN ('refused', 'failed') OR cause IS NOT NULL),
  CHECK ((state IN ('awarding', 'withdrawing')) = (due_at IS NOT NULL))
);
-- Nobody stands twice in a campaign.
CREATE UNIQUE INDEX free_rounds_recipients_player_key
  ON free_rounds_recipients (campaign_id, player_id) WHERE state <> 'refused';
CREATE INDEX free_rounds_recipients_state_idx ON free_rounds_recipients (campaign_id, state, line);
CREATE INDEX free_rounds_recipients_due_idx
  ON free_rounds_recipients (campaign_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX free_rounds_recipients_ended_idx
  ON free_rounds_recipients (campaign_id, ended_at) WHERE ended_at IS NOT NULL;

-- The counts of a campaign change with its recipients, in the same statement.
CREATE FUNCTION count_added_recipients() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE free_rounds_campaigns SET
    refused_count = refused_count + change.refused,
    waiting_count = waiting_count + change.waiting
  FROM (
    SELECT campaign_id,
      count(*) FILTER (WHERE state = 'refused') AS refused,
      count(*) FILTER (WHERE state = 'waiting') AS waiting
    FROM added GROUP BY campaign_id
  ) change
  WHERE id = change.campaign_id;
  RETURN NULL;
END $$;

CREATE FUNCTION count_moved_recipients() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Without a change of state nothing is updated: the row is everybody's.
  UPDATE free_rounds_campaigns SET
    waiting_count = waiting_count + change.waiting,
    awarding_count = awarding_count + change.awarding,
    awarded_count = awarded_count + change.awarded,
    failed_count = failed_count + change.failed,
    skipped_count = skipped_count + change.skipped,
    withdrawing_count = withdrawing_count + change.withdrawing,
    withdrawn_count = withdrawn_count + change.withdrawn,
    kept_count = kept_count + change.kept
  FROM (
    SELECT campaign_id,
      coalesce(sum(n) FILTER (WHERE state = 'waiting'), 0) AS waiting,
      coalesce(sum(n) FILTER (WHERE state = 'awarding'), 0) AS awarding,
      coalesce(sum(n) FILTER (WHERE state = 'awarded'), 0) AS awarded,
      coalesce(sum(n) FILTER (WHERE state = 'failed'), 0) AS failed,
      coalesce(sum(n) FILTER (WHERE state = 'skipped'), 0) AS skipped,
      coalesce(sum(n) FILTER (WHERE state = 'withdrawing'), 0) AS withdrawing,
      coalesce(sum(n) FILTER (WHERE state = 'withdrawn'), 0) AS withdrawn,
      coalesce(sum(n) FILTER (WHERE state = 'kept'), 0) AS kept
    FROM (
      SELECT campaign_id, state, sum(n) AS n
      FROM (
        SELECT campaign_id, state, 1 AS n FROM after_move
        UNION ALL
        SELECT campaign_id, state, -1 FROM before_move
      ) moves
      GROUP BY campaign_id, state HAVING sum(n) <> 0
    ) moved
    GROUP BY campaign_id
  ) change
  WHERE id = change.campaign_id;
  RETURN NULL;
END $$;

CREATE TRIGGER free_rounds_recipients_added AFTER INSERT ON free_rounds_recipients
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_recipients();
CREATE TRIGGER free_rounds_recipients_moved AFTER UPDATE ON free_rounds_recipients
  REFERENCING OLD TABLE AS before_move NEW TABLE AS after_move
  FOR EACH STATEMENT EXECUTE FUNCTION count_moved_recipients();
