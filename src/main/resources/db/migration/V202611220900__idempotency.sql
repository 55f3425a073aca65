-- Answers to requests with an Idempotency-Key, so that a repeat takes effect once (kept for 24 hours).
-- Holds nothing readable: the request is known by keyed hashes, the answer is encrypted.
CREATE TABLE idempotency (
    request_key bytea       PRIMARY KEY CHECK (octet_length(request_key) = 32), -- of caller, path and key
    body_hash   bytea       NOT NULL CHECK (octet_length(body_hash) = 32),
    answer      bytea       NOT NULL,
    expires_at  timestamptz NOT NULL
);

CREATE INDEX idempotency_expires_at ON idempotency (expires_at);
