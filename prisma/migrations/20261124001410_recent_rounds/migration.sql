-- What is popular is counted over the last days' rounds. They come in the order of time, so the smallest of
-- indexes finds them, and costs a bet next to nothing.
CREATE INDEX rounds_opened_at_idx ON rounds USING brin (opened_at) WITH (pages_per_range = 32, autosummarize = on);
