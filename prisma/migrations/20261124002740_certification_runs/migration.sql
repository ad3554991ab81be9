-- Runs of the wallet certification against this deployment, and what became of each case.
CREATE TABLE certification_runs (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  -- Where the calls are sent, and how the wallet is set.
  url text NOT NULL,
  unknown_round_rollback text NOT NULL CHECK (unknown_round_rollback IN ('apply', 'hold')),
  case_count integer NOT NULL CHECK (case_count > 0),
  requested_by text NOT NULL,
  requested_at timestamptz(3) NOT NULL,
  -- When the process at work was last alive; another one goes on when it is not any more.
  beat_at timestamptz(3),
  finished_at timestamptz(3)
);
CREATE INDEX certification_runs_requested_at_idx ON certification_runs (requested_at);
-- One at a time: a second run would wait for the same wallet, and prove nothing more.
CREATE UNIQUE INDEX certification_runs_one_at_a_time ON certification_runs ((true)) WHERE finished_at IS NULL;

CREATE TABLE certification_results (
  run_id uuid NOT NULL REFERENCES certification_runs (id),
  number integer NOT NULL,
  sentence text NOT NULL,
  status text NOT NULL CHECK (status IN ('passed', 'failed', 'skipped')),
  reason text,
  duration_ms integer NOT NULL,
  PRIMARY KEY (run_id, number)
);
CREATE TRIGGER certification_results_append_only BEFORE UPDATE OR DELETE ON certification_results
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
