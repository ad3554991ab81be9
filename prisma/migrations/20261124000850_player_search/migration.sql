-- Staff find players by the beginning of their name, whatever the database's collation.
CREATE INDEX players_username_prefix_idx ON players (username text_pattern_ops);
