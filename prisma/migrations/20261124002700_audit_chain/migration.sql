-- The audit trail is one chain of hashes, so that an entry edited or taken out behind the product's back is
-- found. The links stand beside the entries and are made as late as can be, while a transaction commits:
-- then it asks for no other lock any more, and holds the chain's for that moment alone (ADR 0011).
CREATE TABLE audit_links (
  position bigint PRIMARY KEY CHECK (position > 0),
  entry_id uuid NOT NULL UNIQUE REFERENCES audit_entries (id),
  previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32)
);

CREATE TRIGGER audit_links_append_only BEFORE UPDATE OR DELETE ON audit_links
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_links_no_truncate BEFORE TRUNCATE ON audit_links
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A field with its length in bytes in front, so that no two entries read the same; a hyphen for none.
CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT coalesce(octet_length(value) || ':' || value, '-') $$;

-- lib/audit/audit-hash.ts computes the same, to check the chain without trusting the database's functions.
CREATE FUNCTION audit_hash(previous_hash bytea, entry audit_entries) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(previous_hash || convert_to(
    audit_field(entry.id::text) || audit_field(entry.actor) || audit_field(entry.action)
    || audit_field(entry.subject) || audit_field(entry.reason) || audit_field(entry.before::text)
    || audit_field(entry.after::text) || audit_field(entry.request_id)
    || audit_field(to_char(entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    'UTF8'))
$$;

CREATE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last audit_links;
BEGIN
  -- Two who commit at once meet at this lock; the second one sees the first one's link.
  PERFORM pg_advisory_xact_lock(hashtext('audit-chain'));
  SELECT * INTO last FROM audit_links ORDER BY position DESC LIMIT 1;
  -- The chain begins with a hash of zeros.
  last.position := coalesce(last.position, 0);
  last.hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  INSERT INTO audit_links (position, entry_id, previous_hash, hash)
  VALUES (last.position + 1, NEW.id, last.hash, audit_hash(last.hash, NEW));
  RETURN NULL;
END
$$;

-- What was recorded before there was a chain is its beginning, in the order of time.
DO $$
DECLARE
  entry audit_entries;
  place bigint := 0;
  link bytea := decode(repeat('00', 32), 'hex');
  next bytea;
BEGIN
  FOR entry IN SELECT * FROM audit_entries ORDER BY created_at, id LOOP
    place := place + 1;
    next := audit_hash(link, entry);
    INSERT INTO audit_links (position, entry_id, previous_hash, hash) VALUES (place, entry.id, link, next);
    link := next;
  END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER audit_entries_linked AFTER INSERT ON audit_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_audit_entry();

-- What each check of the chain saw. A chain that is shorter later on has lost its end.
CREATE TABLE audit_checks (
  id uuid PRIMARY KEY,
  is_intact boolean NOT NULL,
  entries bigint NOT NULL,
  head_hash bytea NOT NULL CHECK (length(head_hash) = 32),
  first_problem jsonb,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX audit_checks_created_at_idx ON audit_checks (created_at);
CREATE TRIGGER audit_checks_append_only BEFORE UPDATE OR DELETE ON audit_checks
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
