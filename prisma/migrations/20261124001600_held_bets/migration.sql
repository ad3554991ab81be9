-- Whether a rollback that moved nothing holds its round's bet back: a replay must know.
ALTER TABLE wallet_calls ADD COLUMN holds_bet boolean NOT NULL DEFAULT false;
