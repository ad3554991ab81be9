-- Where each call stood among its player's calls and postings, so that the books can be
-- replayed: the account's version before it, and the order of arrival among equals.
ALTER TABLE wallet_calls
  ADD COLUMN account_version bigint NOT NULL DEFAULT 0,
  ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
