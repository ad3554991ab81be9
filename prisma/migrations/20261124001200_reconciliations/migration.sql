CREATE TABLE reconciliations (
  id uuid PRIMARY KEY,
  is_intact boolean NOT NULL,
  accounts bigint NOT NULL,
  postings bigint NOT NULL,
  sum_cents bigint NOT NULL,
  first_problem jsonb,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3) NOT NULL
);
CREATE INDEX reconciliations_started_at_idx ON reconciliations (started_at);
