CREATE TYPE campaign_status AS ENUM ('draft', 'running', 'paused', 'finished', 'cancelled');

-- Free rounds of one game for many players, awarded by a job. The counts follow the recipients
-- (a trigger keeps them), so that pages never count.
CREATE TABLE free_rounds_campaigns (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  game_id text NOT NULL REFERENCES games (id_hash),
  currency text NOT NULL,
  rounds integer NOT NULL CHECK (rounds BETWEEN 1 AND 1000),
  bet_level integer NOT NULL CHECK (bet_level >= 0),
  valid_days integer NOT NULL CHECK (valid_days BETWEEN 1 AND 365),
  max_awards integer CHECK (max_awards > 0),
  max_rounds integer CHECK (max_rounds > 0),
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3),
  reason text NOT NULL,
  segment jsonb,
  -- All recipients have been handed over: before that it cannot start.
  is_filled boolean NOT NULL DEFAULT false,
  status campaign_status NOT NULL,
  pause_cause text,
  held_until timestamptz(3),
  held_cause text,
  hold_count integer NOT NULL DEFAULT 0,
  refusal_count integer NOT NULL DEFAULT 0,
  created_by text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  started_by text,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  withdrawn_by text,
  withdrawn_because text,
  withdrawn_at timestamptz(3),
  refused_count integer NOT NULL DEFAULT 0 CHECK (refused_count >= 0),
  waiting_count integer NOT NULL DEFAULT 0 CHECK (waiting_count >= 0),
  awarding_count integer NOT NULL DEFAULT 0 CHECK (awarding_count >= 0),
  awarded_count integer NOT NULL DEFAULT 0 CHECK (awarded_count >= 0),
  failed_count integer NOT NULL DEFAULT 0 CHECK (failed_count >= 0),
  skipped_count integer NOT NULL DEFAULT 0 CHECK (skipped_count >= 0),
  withdrawing_count integer NOT NULL DEFAULT 0 CHECK (withdrawing_count >= 0),
  withdrawn_count integer NOT NULL DEFAULT 0 CHECK (withdrawn_count >= 0),
  kept_count integer NOT NULL DEFAULT 0 CHECK (kept_count >= 0),
  CHECK (ends_at > starts_at),
  CHECK ((started_at IS NULL) = (started_by IS NULL)),
  CHECK (status NOT IN ('running', 'paused', 'finished') OR started_at IS NOT NULL),
  CHECK (status = 'draft' OR status = 'cancelled' OR is_filled),
  CHECK (status = 'paused' OR pause_cause IS NULL),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  -- Taking back begins only when nothing more is awarded.
  CHECK (withdrawn_at IS NULL OR status = 'cancelled'),
  CONSTRAINT free_rounds_campaigns_cap CHECK (
    (max_awards IS NULL
      OR awarding_count + awarded_count + withdrawing_count + withdrawn_count + kept_count <= max_awards)
    AND (max_rounds IS NULL
      OR (awarding_count + awarded_count + withdrawing_count + withdrawn_count + kept_count)::bigint * rounds
        <= max_rounds)
  )
);
CREATE INDEX free_rounds_campaigns_created_at_idx ON free_rounds_campaigns (created_at);

ALTER TABLE free_rounds_grants ADD COLUMN campaign_id uuid REFERENCES free_rounds_campaigns (id);
CREATE INDEX free_rounds_grants_campaign_id_idx ON free_rounds_grants (campaign_id) WHERE campaign_id IS NOT NULL;
-- Awards that were interrupted are looked for every few minutes.
CREATE INDEX free_rounds_grants_intended_idx ON free_rounds_grants (created_at) WHERE status = 'intended';
