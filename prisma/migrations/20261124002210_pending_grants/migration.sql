-- Awards whose outcome is open are few among all that ever were.
CREATE INDEX free_rounds_grants_intended_idx ON free_rounds_grants (created_at) WHERE status = 'intended';
