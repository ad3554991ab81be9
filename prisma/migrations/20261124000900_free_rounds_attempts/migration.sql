CREATE TYPE attempt_state AS ENUM ('sending', 'unknown');

ALTER TABLE free_rounds_grants
  ADD COLUMN attempt_state attempt_state,
  ADD COLUMN attempted_at timestamptz(3);

-- An intended grant kept its attempt in its cause, as STATE@time.
UPDATE free_rounds_grants SET
  attempt_state = CASE split_part(cause, '@', 1) WHEN 'SENDING' THEN 'sending' ELSE 'unknown' END::attempt_state,
  attempted_at = split_part(cause, '@', 2)::timestamptz,
  cause = nullif(split_part(cause, '@', 1), 'SENDING')
WHERE status = 'intended' AND cause ~ '^[A-Z_]+@\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$';

-- What is no attempt was never read as one.
UPDATE free_rounds_grants SET cause = NULL
WHERE status = 'intended' AND attempt_state IS NULL AND cause IS NOT NULL;

-- The first grant keeps the row; another one is recognised by what it looks like.
UPDATE free_rounds_grants later SET aggregator_id = NULL
FROM free_rounds_grants earlier
WHERE earlier.player_id = later.player_id
  AND earlier.aggregator_id = later.aggregator_id
  AND (earlier.created_at, earlier.id) < (later.created_at, later.id);

ALTER TABLE free_rounds_grants
  ADD CHECK ((attempt_state IS NULL) = (attempted_at IS NULL)),
  ADD CHECK (status = 'intended' OR attempt_state IS NULL),
  -- While a grant is intended, its cause is why the outcome of its attempt is not known.
  ADD CHECK (status <> 'intended' OR (cause IS NOT NULL) = (attempt_state IS NOT DISTINCT FROM 'unknown'));

-- One row of the aggregator is never taken for two grants.
CREATE UNIQUE INDEX free_rounds_grants_player_id_aggregator_id_key
  ON free_rounds_grants (player_id, aggregator_id);
