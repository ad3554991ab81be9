-- Launches that failed are counted by cause, and the last good one is looked up, without reading all the others.
CREATE INDEX launches_failed_idx ON launches (created_at) INCLUDE (cause) WHERE cause IS NOT NULL;
CREATE INDEX launches_opened_idx ON launches (created_at) WHERE cause IS NULL AND NOT is_demo;
