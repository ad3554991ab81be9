-- Why a session of the staff was revoked, so that whoever comes back to it can be told.
ALTER TABLE sessions ADD COLUMN ended_because text
  CHECK (ended_because IN ('elsewhere', 'by_staff', 'idle'));

-- A member of the staff is signed in once. Those who are now sign in anew, with their second step.
UPDATE sessions SET revoked_at = now() WHERE operator_id IS NOT NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX sessions_one_per_operator ON sessions (operator_id)
  WHERE revoked_at IS NULL AND operator_id IS NOT NULL;
