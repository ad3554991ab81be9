-- Campaigns make many grants: those of one status, the newest first, must not be looked for among all.
CREATE INDEX free_rounds_grants_status_created_at_id_idx ON free_rounds_grants (status, created_at, id);
