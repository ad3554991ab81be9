-- Staff have a second step too. One table for both, as with sessions: a row is a player's or an operator's.
ALTER TABLE player_second_factors RENAME TO second_factors;
ALTER TABLE second_factors DROP CONSTRAINT player_second_factors_pkey;
ALTER TABLE second_factors
  ALTER COLUMN player_id DROP NOT NULL,
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  ADD COLUMN operator_id uuid UNIQUE REFERENCES operators (id),
  ADD UNIQUE (player_id),
  ADD CHECK (num_nonnulls(player_id, operator_id) = 1);

ALTER TABLE recovery_codes DROP CONSTRAINT recovery_codes_pkey;
ALTER TABLE recovery_codes
  ALTER COLUMN player_id DROP NOT NULL,
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  ADD COLUMN operator_id uuid REFERENCES operators (id),
  ADD UNIQUE (player_id, code_hash),
  ADD UNIQUE (operator_id, code_hash),
  ADD CHECK (num_nonnulls(player_id, operator_id) = 1);
