ALTER TABLE games
  ADD COLUMN has_jackpot boolean NOT NULL DEFAULT false,
  ADD COLUMN has_bonus_buy boolean NOT NULL DEFAULT false,
  ADD COLUMN is_marked_new boolean NOT NULL DEFAULT false;

UPDATE games SET
  has_jackpot = coalesce(raw ->> 'has_jackpot' IN ('true', '1'), false),
  has_bonus_buy = coalesce(raw ->> 'featurebuy_supported' IN ('true', '1'), false),
  is_marked_new = coalesce(raw ->> 'new' IN ('true', '1'), false);
