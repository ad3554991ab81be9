-- What the call asked for, since a mismatched call is stored nowhere else; and who ended the
-- exception, when and why.
ALTER TABLE wallet_exceptions
  ADD COLUMN call_kind call_kind NOT NULL DEFAULT 'bet',
  ADD COLUMN call_type text NOT NULL DEFAULT 'spin',
  ADD COLUMN game_id text,
  ADD COLUMN ended_at timestamptz(3),
  ADD COLUMN ended_by text,
  ADD COLUMN ended_because text;
ALTER TABLE wallet_exceptions
  ALTER COLUMN call_kind DROP DEFAULT,
  ALTER COLUMN call_type DROP DEFAULT;

-- Where an exception was applied, the adjustment that did it.
ALTER TABLE adjustments ADD COLUMN exception_id uuid UNIQUE REFERENCES wallet_exceptions (id);
