-- Whether all gaming is off. One row, so that the wallet reads it within a statement it sends anyway.
CREATE TABLE maintenance (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  -- Null while nothing is planned; off from then on, until the end, or until somebody ends it.
  starts_at timestamptz(3),
  ends_at timestamptz(3),
  -- What players are told, by language.
  messages jsonb NOT NULL DEFAULT '{}',
  reason text,
  set_by text,
  set_at timestamptz(3),
  CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at)),
  CHECK (starts_at IS NULL OR length(trim(reason)) > 0)
);
INSERT INTO maintenance DEFAULT VALUES;

-- Who plays all the same.
CREATE TABLE maintenance_guests (
  player_id uuid PRIMARY KEY REFERENCES players (id)
);
