-- What a player asks for themselves waits, beyond its time, until they say once more that they want it.
ALTER TABLE player_limits ADD COLUMN pending_needs_confirming boolean NOT NULL DEFAULT false;
