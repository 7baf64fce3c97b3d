-- SPDX-FileCopyrightText: 2026 Ruang Aman contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The province's database. Made once, by `ruang-aman-gateway init-db`.
--
-- rp3_owner owns everything and logs in nowhere. rp3_gateway is who the gateway logs in as: it sees one post at a time,
-- the one named by the setting rp3.post of its transaction, and never the whole. rp3_office is who the provincial
-- office logs in as, for its statistics and for the commands of `ruang-aman-gateway`. Identity is sealed bytes to all
-- of them.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rp3_owner') THEN CREATE ROLE rp3_owner NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rp3_gateway') THEN CREATE ROLE rp3_gateway LOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rp3_office') THEN CREATE ROLE rp3_office LOGIN; END IF;
END $$;

CREATE SCHEMA rp3 AUTHORIZATION rp3_owner;
GRANT USAGE ON SCHEMA rp3 TO rp3_gateway, rp3_office;
SET ROLE rp3_owner;
SET search_path = rp3;

CREATE DOMAIN id16 AS bytea CHECK (octet_length(VALUE) = 16);
CREATE DOMAIN hash32 AS bytea CHECK (octet_length(VALUE) = 32);

-- The settings that say for whom a transaction works. Unset reads as an empty string, which is nobody's id.
CREATE FUNCTION current_post() RETURNS bytea STABLE LANGUAGE sql
    RETURN decode(coalesce(current_setting('rp3.post', true), ''), 'hex');
CREATE FUNCTION current_device() RETURNS bytea STABLE LANGUAGE sql
    RETURN decode(coalesce(current_setting('rp3.device', true), ''), 'hex');
CREATE FUNCTION current_code() RETURNS bytea STABLE LANGUAGE sql
    RETURN decode(coalesce(current_setting('rp3.code', true), ''), 'hex');

CREATE FUNCTION day_of(days_since_1970 bigint) RETURNS date IMMUTABLE LANGUAGE sql
    RETURN date '1970-01-01' + days_since_1970::integer;

CREATE TABLE province (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id id16 NOT NULL,
    name text NOT NULL
);

CREATE TABLE post (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z]{3}[0-9]{2}$'),
    id id16 UNIQUE, -- Told by the post's first PC; null until then.
    added date NOT NULL DEFAULT current_date
);

CREATE TABLE enrolment_code (
    hash hash32 PRIMARY KEY, -- BLAKE2b-256("rp3 code" || code): the code itself stands in the letter only.
    post_code text NOT NULL REFERENCES post,
    expires timestamptz NOT NULL,
    used_by id16
);

CREATE TABLE device (
    id id16 PRIMARY KEY,
    post id16 NOT NULL REFERENCES post (id),
    device_key hash32 NOT NULL UNIQUE,
    transport_key hash32 NOT NULL UNIQUE,
    head_n bigint NOT NULL DEFAULT 0, -- The last batch. Its row lock puts a PC's batches in sequence.
    head_hash hash32 NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    confirmation bytea NOT NULL,
    enrolled date NOT NULL,
    revoked date
);

CREATE TABLE request_seen ( -- Nonces of signed requests, as long as their date would be believed.
    device id16,
    nonce id16,
    created bigint NOT NULL,
    PRIMARY KEY (device, nonce)
);

CREATE TABLE batch (
    device id16 REFERENCES device,
    n bigint,
    post id16 NOT NULL,
    hash hash32 NOT NULL,
    header bytea NOT NULL,
    leaves bytea NOT NULL, -- 32 bytes each, in order: with header and signature they prove what the post sent.
    signature bytea NOT NULL,
    receipt bytea NOT NULL, -- As it was answered, and is answered again.
    received date NOT NULL, -- A day, here and elsewhere: exact times could name her.
    PRIMARY KEY (device, n)
);

CREATE TABLE fork ( -- Batches that contradict an accepted one. A person must look.
    device id16,
    n bigint NOT NULL,
    post id16 NOT NULL,
    hash hash32,
    header bytea NOT NULL,
    signature bytea NOT NULL,
    received date NOT NULL,
    PRIMARY KEY (device, hash)
);

CREATE TABLE dossier ( -- Whose a dossier is: the first post that sent it.
    id id16 PRIMARY KEY,
    post id16 NOT NULL
);

CREATE TABLE item (
    post id16,
    entry id16,
    part smallint CHECK (part IN (0, 1)),
    dossier id16, -- Null while held.
    digest hash32 NOT NULL,
    bytes bytea NOT NULL, -- Coded as it was signed, or sealed.
    records jsonb, -- Of a coded part: the same, readable, for the office's statistics.
    day integer, -- Days since 1970, UTC. Orders the dossier's entries together with counter and entry.
    counter bigint,
    device id16 NOT NULL,
    n bigint NOT NULL,
    received date NOT NULL,
    held_since date, -- A sealed part whose entry's coded part has not come.
    PRIMARY KEY (post, entry, part)
);
CREATE INDEX item_dossier ON item (dossier);
CREATE INDEX item_held ON item (post) WHERE held_since IS NOT NULL;

CREATE TABLE case_number ( -- To find a case by the number people say.
    number text,
    record id16,
    post id16 NOT NULL,
    PRIMARY KEY (number, record)
);

CREATE TABLE quarantine ( -- Items set aside for a person; `reason` as in the receipt (docs/protocol.md).
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post id16 NOT NULL,
    device id16 NOT NULL,
    n bigint NOT NULL,
    entry id16 NOT NULL,
    part smallint NOT NULL,
    digest hash32 NOT NULL,
    bytes bytea,
    reason smallint NOT NULL,
    received date NOT NULL
);

CREATE TABLE feed (
    post id16 PRIMARY KEY,
    head bigint NOT NULL, -- Counted under this row's lock: a sequence would leave gaps.
    hash hash32 NOT NULL
);

CREATE TABLE feed_item (
    post id16 REFERENCES feed,
    position bigint,
    bytes bytea NOT NULL, -- As signed.
    made date NOT NULL,
    PRIMARY KEY (post, position)
);

CREATE TABLE warning_number ( -- Early warning: what the province decided in the place of what was proposed.
    rule text,
    name text,
    value int NOT NULL CHECK (value > 0),
    decided date NOT NULL,
    PRIMARY KEY (rule, name)
);

CREATE TABLE retired_code ( -- Codes of lists that rooms offer no more.
    list text,
    code text,
    decided date NOT NULL,
    PRIMARY KEY (list, code)
);

-- Every record as its entries leave it: for each field the last value, in the journal's order. The office counts;
-- decisions about concurrent edits are taken in the room.
CREATE VIEW record_now WITH (security_invoker = true) AS
WITH change AS (
    SELECT i.post, i.dossier, i.day, i.counter, i.entry, r.value ->> 'kind' AS kind, r.value ->> 'record' AS record,
           r.value ->> 'op' AS op, r.value -> 'fields' AS fields
    FROM item i CROSS JOIN jsonb_array_elements(i.records) r
    WHERE i.part = 0 AND r.value ? 'record'
), last_value AS (
    SELECT DISTINCT ON (c.post, c.dossier, c.record, f.key) c.post, c.dossier, c.kind, c.record, f.key, f.value
    FROM change c CROSS JOIN jsonb_each(c.fields) f
    WHERE c.op IN ('create', 'set', 'amend')
    ORDER BY c.post, c.dossier, c.record, f.key, c.day DESC, c.counter DESC, c.entry DESC
)
SELECT post, dossier, kind, record, jsonb_object_agg(key, value) AS fields
FROM last_value l
WHERE NOT EXISTS (SELECT FROM change v WHERE v.post = l.post AND v.dossier = l.dossier AND v.record = l.record AND v.op = 'void')
GROUP BY post, dossier, kind, record;

-- What the provincial office asks first. A case with two forms of violence counts under both; `null` is "not answered".
-- These are raw counts for the office itself: whatever leaves it needs the small-cell rule.
CREATE VIEW province_counts WITH (security_invoker = true) AS
SELECT date_trunc('month', (c.fields ->> 'opened_on')::date)::date AS month,
       form.value AS violence_form,
       c.fields ->> 'risk' AS risk,
       c.fields ->> 'status' AS status,
       count(DISTINCT c.record) AS cases
FROM record_now c
LEFT JOIN record_now i ON i.post = c.post AND i.dossier = c.dossier AND i.kind = 'incident'
LEFT JOIN LATERAL jsonb_array_elements_text(i.fields -> 'violence_forms') AS form ON true
WHERE c.kind = 'case'
GROUP BY 1, 2, 3, 4;

-- Parts that wait for their coded part. Nothing may wait for ever unseen.
CREATE VIEW held_items WITH (security_invoker = true) AS
SELECT post, entry, part, held_since, current_date - held_since AS days
FROM item WHERE held_since IS NOT NULL;

-- Row-level security. FORCE: it holds for the owner too.
ALTER TABLE province ENABLE ROW LEVEL SECURITY;
ALTER TABLE province FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody ON province USING (true);
CREATE POLICY office ON province TO rp3_office USING (true) WITH CHECK (true);

ALTER TABLE post ENABLE ROW LEVEL SECURITY;
ALTER TABLE post FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON post TO rp3_gateway
    USING (id = current_post() OR code = (SELECT c.post_code FROM enrolment_code c WHERE c.hash = current_code()))
    WITH CHECK (code = (SELECT c.post_code FROM enrolment_code c WHERE c.hash = current_code()));
CREATE POLICY office ON post TO rp3_office USING (true) WITH CHECK (true);

ALTER TABLE enrolment_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON enrolment_code TO rp3_gateway USING (hash = current_code());
CREATE POLICY office ON enrolment_code TO rp3_office USING (true) WITH CHECK (true);

ALTER TABLE device ENABLE ROW LEVEL SECURITY;
ALTER TABLE device FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON device TO rp3_gateway USING (id = current_device() OR post = current_post());
CREATE POLICY office ON device TO rp3_office USING (true) WITH CHECK (true);

ALTER TABLE request_seen ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_seen FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON request_seen TO rp3_gateway USING (device = current_device());

ALTER TABLE warning_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE warning_number FORCE ROW LEVEL SECURITY;
CREATE POLICY office ON warning_number TO rp3_office USING (true) WITH CHECK (true);

ALTER TABLE retired_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE retired_code FORCE ROW LEVEL SECURITY;
CREATE POLICY office ON retired_code TO rp3_office USING (true) WITH CHECK (true);

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['batch', 'fork', 'dossier', 'item', 'case_number', 'quarantine', 'feed', 'feed_item'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own ON %I TO rp3_gateway USING (post = current_post())', name);
        EXECUTE format('CREATE POLICY office ON %I TO rp3_office USING (true) WITH CHECK (true)', name);
    END LOOP;
END $$;

GRANT SELECT ON province TO rp3_gateway;
GRANT SELECT, UPDATE (id) ON post TO rp3_gateway;
GRANT SELECT, UPDATE (used_by) ON enrolment_code TO rp3_gateway;
GRANT SELECT, INSERT, UPDATE (head_n, head_hash) ON device TO rp3_gateway;
GRANT SELECT, INSERT, DELETE ON request_seen TO rp3_gateway;
GRANT SELECT, INSERT ON batch, fork, dossier, case_number, quarantine TO rp3_gateway;
GRANT SELECT, INSERT, UPDATE (dossier, held_since) ON item TO rp3_gateway;
GRANT SELECT ON feed, feed_item TO rp3_gateway;

GRANT SELECT ON ALL TABLES IN SCHEMA rp3 TO rp3_office;
REVOKE ALL ON request_seen FROM rp3_office;
GRANT INSERT ON province, post, enrolment_code, feed, feed_item TO rp3_office;
GRANT UPDATE ON feed TO rp3_office;
GRANT INSERT, UPDATE ON warning_number TO rp3_office;
GRANT INSERT, DELETE ON retired_code TO rp3_office;
GRANT UPDATE (revoked) ON device TO rp3_office;

RESET ROLE;
