-- The audit log is searched by each of these, newest first; by subject and by time it could be before.
CREATE INDEX audit_entries_actor_created_at_idx ON audit_entries (actor, created_at);
CREATE INDEX audit_entries_action_created_at_idx ON audit_entries (action, created_at);
CREATE INDEX audit_entries_request_id_idx ON audit_entries (request_id) WHERE request_id IS NOT NULL;
