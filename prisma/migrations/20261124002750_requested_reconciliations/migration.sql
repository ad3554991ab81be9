-- Checks of the ledger that staff ask for: who asked, how far the check has come, and when the process at
-- work was last alive.
ALTER TABLE reconciliations
  ADD COLUMN requested_by text,
  ADD COLUMN postings_total bigint,
  ADD COLUMN postings_done bigint,
  ADD COLUMN beat_at timestamptz(3),
  ADD CHECK (requested_by IS NULL OR night IS NULL);

-- One at a time: each reads the whole ledger.
CREATE UNIQUE INDEX reconciliations_one_requested ON reconciliations ((true))
  WHERE requested_by IS NOT NULL AND finished_at IS NULL;
