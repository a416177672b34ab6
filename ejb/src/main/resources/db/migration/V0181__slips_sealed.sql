-- Slips with one-time passwords between their making and their one printing (P1, R34). A slip is sealed with a key that only
-- the page of its maker has; here lie the SHA-256 of that key and what it sealed. What nobody fetched lapses.
create schema slips;

create table slips.batch (
    id          bigint generated always as identity primary key,
    made_by     text        not null,
    key_sha256  text        not null check (length(key_sha256) = 64),
    until       timestamptz not null
);

create index batch_until on slips.batch (until);

create table slips.slip (
    id        bigint generated always as identity primary key,
    batch_id  bigint not null references slips.batch (id) on delete cascade,
    sealed    bytea  not null
);

create index slip_of_batch on slips.slip (batch_id, id);
