CREATE TABLE audit_entries (
  id uuid PRIMARY KEY,
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  reason text,
  before jsonb,
  after jsonb,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX audit_entries_subject_created_at_idx ON audit_entries (subject, created_at);
CREATE INDEX audit_entries_created_at_idx ON audit_entries (created_at);

CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
