CREATE TABLE reconciliations (
  id uuid PRIMARY KEY,
  -- The night a scheduled run belongs to: of several processes one runs it.
  night date UNIQUE,
  is_intact boolean,
  accounts bigint,
  postings bigint,
  sum_cents bigint,
  first_problem jsonb,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  CHECK ((is_intact IS NULL) = (finished_at IS NULL))
);
CREATE INDEX reconciliations_started_at_idx ON reconciliations (started_at);
