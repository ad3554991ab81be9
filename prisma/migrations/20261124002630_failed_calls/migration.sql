-- What our side could not answer is looked for when there is trouble, among all that was refused by the rules.
CREATE INDEX call_log_failed_idx ON call_log (id) WHERE refusal IN ('WALLET_UNAVAILABLE', 'ANSWERING_FAILED');
