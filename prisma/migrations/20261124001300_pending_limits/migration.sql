-- A limit that is raised or taken away stands as it is for a day; without a value it then ends.
ALTER TABLE player_limits
  ADD COLUMN pending_from timestamptz(3),
  ADD COLUMN pending_amount_cents bigint CHECK (pending_amount_cents >= 0),
  ADD COLUMN pending_minutes integer CHECK (pending_minutes > 0),
  ADD CHECK (pending_from IS NOT NULL OR (pending_amount_cents IS NULL AND pending_minutes IS NULL)),
  ADD CHECK (CASE kind WHEN 'session' THEN pending_amount_cents IS NULL ELSE pending_minutes IS NULL END);
