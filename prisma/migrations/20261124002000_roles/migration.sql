-- What each member of the staff may do. Built-in roles carry their name as id.
CREATE TABLE roles (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
  permissions text[] NOT NULL,
  is_built_in boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

INSERT INTO roles (id, name, permissions, is_built_in) VALUES
  ('owner', 'Owner', ARRAY[
    'overview.view', 'players.view', 'players.edit', 'players.status', 'players.adjust', 'players.approve',
    'players.password', 'players.export', 'free-rounds.view', 'free-rounds.award', 'free-rounds.cancel',
    'games.view', 'games.sync', 'games.edit', 'ledger.view', 'exceptions.view', 'exceptions.end',
    'reports.view', 'reports.export', 'logs.view', 'logs.export', 'certification.run', 'maintenance.set',
    'staff.view', 'staff.edit'
  ], true),
  ('manager', 'Manager', ARRAY[
    'overview.view', 'players.view', 'players.edit', 'players.status', 'players.adjust', 'players.approve',
    'players.password', 'players.export', 'free-rounds.view', 'free-rounds.award', 'free-rounds.cancel',
    'games.view', 'games.sync', 'games.edit', 'ledger.view', 'exceptions.view', 'exceptions.end',
    'reports.view', 'reports.export', 'logs.view', 'logs.export', 'certification.run', 'maintenance.set',
    'staff.view'
  ], true),
  ('support', 'Support', ARRAY[
    'overview.view', 'players.view', 'players.edit', 'players.status', 'players.password',
    'free-rounds.view', 'free-rounds.award', 'games.view', 'ledger.view', 'exceptions.view'
  ], true),
  ('finance', 'Finance', ARRAY[
    'overview.view', 'players.view', 'players.adjust', 'players.approve', 'players.export',
    'free-rounds.view', 'games.view', 'ledger.view', 'exceptions.view', 'exceptions.end',
    'reports.view', 'reports.export', 'logs.view'
  ], true),
  ('viewer', 'Viewer', ARRAY[
    'overview.view', 'players.view', 'free-rounds.view', 'games.view', 'ledger.view', 'exceptions.view',
    'reports.view'
  ], true);

-- Whoever worked here before there were roles could do everything.
ALTER TABLE operators ADD COLUMN role_id text REFERENCES roles (id);
UPDATE operators SET role_id = 'owner';
ALTER TABLE operators ALTER COLUMN role_id SET NOT NULL;
CREATE INDEX operators_role_id_idx ON operators (role_id);

-- When the person behind a session last showed a code of their second step.
ALTER TABLE sessions ADD COLUMN stepped_up_at timestamptz(3);

-- The request a change came with, to find it in the log.
ALTER TABLE audit_entries ADD COLUMN request_id text;
