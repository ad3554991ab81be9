-- A second step at the sign-in. The secret is sealed with a key the database does not have.
CREATE TABLE player_second_factors (
  player_id uuid PRIMARY KEY REFERENCES players (id),
  sealed_secret bytea NOT NULL,
  -- The time step of the last code that was taken: no code is taken twice.
  last_step bigint,
  created_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3)
);

-- Each opens the second step once, when the device that makes the codes is lost.
CREATE TABLE recovery_codes (
  player_id uuid NOT NULL REFERENCES players (id),
  code_hash bytea NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (player_id, code_hash)
);

-- Failed sign-ins of players, also under names nobody has: both must look the same.
CREATE TABLE sign_in_failures (
  username text PRIMARY KEY,
  tries integer NOT NULL,
  since timestamptz(3) NOT NULL
);
CREATE INDEX sign_in_failures_since_idx ON sign_in_failures (since);

-- When the person behind a session last did something; money pages ask for the password after a pause.
ALTER TABLE sessions ADD COLUMN active_at timestamptz(3);
