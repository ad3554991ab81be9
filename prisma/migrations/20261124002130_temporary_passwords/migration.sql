-- A password somebody else knows: its owner chooses another before anything opens.
ALTER TABLE operators ADD COLUMN has_temporary_password boolean NOT NULL DEFAULT false;
