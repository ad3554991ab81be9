CREATE TYPE player_status AS ENUM ('active', 'frozen', 'closed');

CREATE TABLE players (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9_-]{0,31}$'),
  password_hash text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  status player_status NOT NULL DEFAULT 'active',
  date_of_birth date,
  terms_version text,
  terms_accepted_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE operators (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{0,31}$'),
  password_hash text NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  player_id uuid REFERENCES players (id),
  operator_id uuid REFERENCES operators (id),
  user_agent text,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3),
  CHECK (num_nonnulls(player_id, operator_id) = 1)
);
CREATE INDEX sessions_player_id_idx ON sessions (player_id);
CREATE INDEX sessions_operator_id_idx ON sessions (operator_id);
