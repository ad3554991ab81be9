-- A report reads the rows of one span. Days come in by the hundred thousand; among them, a year's rows lay so far
-- apart that reading them took most of the report's time. Each span has a table of its own now.
ALTER TABLE rollup_players RENAME TO rollup_players_together;
ALTER INDEX rollup_players_pkey RENAME TO rollup_players_together_pkey;

CREATE TABLE rollup_players (
  LIKE rollup_players_together INCLUDING DEFAULTS INCLUDING CONSTRAINTS,
  PRIMARY KEY (span, currency, starts_on, player_id)
) PARTITION BY LIST (span);
CREATE TABLE rollup_players_of_days PARTITION OF rollup_players FOR VALUES IN ('day') WITH (fillfactor = 85);
CREATE TABLE rollup_players_of_months PARTITION OF rollup_players FOR VALUES IN ('month') WITH (fillfactor = 85);
CREATE TABLE rollup_players_of_years PARTITION OF rollup_players FOR VALUES IN ('year') WITH (fillfactor = 85);
CREATE TABLE rollup_players_of_all_time PARTITION OF rollup_players FOR VALUES IN ('all') WITH (fillfactor = 85);

INSERT INTO rollup_players SELECT * FROM rollup_players_together;
DROP TABLE rollup_players_together;
