-- How far each issued file can prove itself, when it is looked at next and what stood in the way (R22, R24).
create schema preservation;

create table preservation.proof (
    number      text        primary key references registry.line (number),
    level       text        check (level in ('B', 'T', 'LT', 'LTA')),
    closed      boolean     not null default false,
    proof_until timestamptz,
    next_at     timestamptz not null,
    tries       integer     not null default 0,
    obstacle    text,
    raised_at   timestamptz
);

create index proof_due on preservation.proof (next_at, number) where not closed;

insert into preservation.proof (number, next_at)
select distinct number, timestamptz '2026-01-01 00:00:00+00' from registry.revision;

-- Certificates with which documents were signed, and since when one is revoked.
create table preservation.certificate (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea       not null,
    issuer     bytea,
    not_after  timestamptz not null,
    revoked_at timestamptz,
    checked_at timestamptz,
    next_at    timestamptz not null
);

create index certificate_due on preservation.certificate (next_at) where revoked_at is null;

create table preservation.signer (
    number      text    not null references preservation.proof (number),
    ordinal     integer not null,
    certificate text    not null references preservation.certificate (sha256),
    primary key (number, ordinal)
);

create index signer_of_certificate on preservation.signer (certificate);

-- The walk over all stored files that compares each with its hash: where it stands, and what it found.
create table preservation.walk (
    id       integer     primary key check (id = 1),
    place    text        not null,
    looked   bigint      not null,
    began_at timestamptz,
    ended_at timestamptz
);

insert into preservation.walk (id, place, looked) values (1, '', 0);

create table preservation.damage (
    sha256    text        primary key references registry.revision (sha256),
    number    text        not null,
    found_at  timestamptz not null,
    healed_at timestamptz
);
