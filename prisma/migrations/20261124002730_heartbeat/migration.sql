-- When a server of this casino was last alive. What lies between it and the next start was a downtime.
CREATE TABLE heartbeats (
  id smallint PRIMARY KEY CHECK (id = 1),
  beat_at timestamptz(3) NOT NULL
);
