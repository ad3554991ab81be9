CREATE TYPE adjustment_code AS ENUM (
  'goodwill', 'correction', 'bonus', 'cashier_deposit', 'cashier_withdrawal', 'chargeback', 'other'
);

-- What kind of money it was; the text beside it says why.
ALTER TABLE adjustments
  ADD COLUMN code adjustment_code NOT NULL DEFAULT 'other',
  ADD CONSTRAINT adjustments_code_sign_check CHECK (
    CASE code WHEN 'cashier_deposit' THEN amount_cents > 0
              WHEN 'cashier_withdrawal' THEN amount_cents < 0
              WHEN 'chargeback' THEN amount_cents < 0
              ELSE true END
  );

CREATE TYPE adjustment_request_status AS ENUM ('waiting', 'approved', 'rejected');

-- An adjustment that takes a second person. Nothing is booked before it is approved; one that nobody
-- decided on in time has expired, which its clock says and no status.
CREATE TABLE adjustment_requests (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  player_id uuid NOT NULL REFERENCES players (id),
  amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
  code adjustment_code NOT NULL,
  note text NOT NULL CHECK (length(trim(note)) > 0),
  requested_by text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  status adjustment_request_status NOT NULL DEFAULT 'waiting',
  decided_by text,
  decided_at timestamptz(3),
  decided_because text,
  CHECK (expires_at > created_at),
  CHECK (CASE status WHEN 'waiting' THEN num_nonnulls(decided_by, decided_at, decided_because) = 0
                     ELSE num_nonnulls(decided_by, decided_at) = 2 END),
  CHECK (status <> 'rejected' OR decided_because IS NOT NULL),
  -- Four eyes: nobody approves what they asked for.
  CONSTRAINT adjustment_requests_four_eyes_check CHECK (status <> 'approved' OR decided_by <> requested_by)
);
CREATE INDEX adjustment_requests_status_created_at_idx ON adjustment_requests (status, created_at, id);
CREATE INDEX adjustment_requests_player_id_created_at_idx ON adjustment_requests (player_id, created_at);

-- A request is decided once, and stays what was asked for.
CREATE FUNCTION keep_adjustment_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'waiting' OR
     (NEW.id, NEW.request_id, NEW.player_id, NEW.amount_cents, NEW.code, NEW.note, NEW.requested_by, NEW.created_at, NEW.expires_at)
     IS DISTINCT FROM
     (OLD.id, OLD.request_id, OLD.player_id, OLD.amount_cents, OLD.code, OLD.note, OLD.requested_by, OLD.created_at, OLD.expires_at)
  THEN
    RAISE EXCEPTION 'adjustment_requests: only a waiting request is decided, and nothing else of it changes'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER adjustment_requests_decided_once BEFORE UPDATE ON adjustment_requests
  FOR EACH ROW EXECUTE FUNCTION keep_adjustment_request();
CREATE TRIGGER adjustment_requests_no_delete BEFORE DELETE ON adjustment_requests
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
