-- Played free rounds are found by their time, whoever played them.
CREATE INDEX wallet_calls_free_rounds_idx ON wallet_calls (created_at) WHERE type = 'bonus_fs';

-- What our own ledger says of the rounds of a grant, counted by a job.
CREATE TABLE free_rounds_uses (
  grant_id uuid PRIMARY KEY REFERENCES free_rounds_grants (id),
  played_count integer NOT NULL CHECK (played_count >= 0),
  won_cents bigint NOT NULL,
  -- Another grant of the same game lived at the same time: calls name no grant, so they may be the other's.
  is_shared boolean NOT NULL,
  counted_at timestamptz(3) NOT NULL
);

CREATE TABLE free_rounds_use_days (
  grant_id uuid NOT NULL REFERENCES free_rounds_grants (id),
  day date NOT NULL,
  played_count integer NOT NULL,
  won_cents bigint NOT NULL,
  PRIMARY KEY (grant_id, day)
);

-- How far the calls have been counted: one row.
CREATE TABLE free_rounds_use_counts (
  id smallint PRIMARY KEY CHECK (id = 1),
  counted_to timestamptz(3) NOT NULL
);
INSERT INTO free_rounds_use_counts (id, counted_to) VALUES (1, '1970-01-01');
