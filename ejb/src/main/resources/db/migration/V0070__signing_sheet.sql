-- Signing sheets: which offices have to sign a prepared document, the exact bytes that each signer sees, and the
-- signatures that were made and checked (T8, R19-R22).
create schema signing;

create table signing.sheet (
    id          bigint generated always as identity primary key,
    request_id  bigint      not null,
    number      text        not null,
    kind        text        not null,
    holder      text        not null,
    mode        text        not null check (mode in ('ANY', 'ALL')),
    status      text        not null check (status in ('OPEN', 'COMPLETED', 'REFUSED', 'CANCELLED')),
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    version     bigint      not null default 0
);

create unique index sheet_one_open on signing.sheet (request_id) where status in ('OPEN', 'COMPLETED');

create table signing.slot (
    id          bigint generated always as identity primary key,
    sheet_id    bigint not null references signing.sheet (id),
    ordinal     int    not null,
    office      text   not null,
    unit_code   text,
    signed      boolean not null default false,
    unique (sheet_id, ordinal)
);

create index slot_waiting on signing.slot (office, unit_code) where not signed;

-- The bytes before signing: one per official where any one signs, one for all (official 0) otherwise.
create table signing.rendition (
    sheet_id    bigint      not null references signing.sheet (id),
    official_id bigint      not null,
    made_at     timestamptz not null,
    sha256      text        not null,
    content     bytea       not null,
    primary key (sheet_id, official_id)
);

create table signing.signature (
    id          bigint generated always as identity primary key,
    sheet_id    bigint      not null references signing.sheet (id),
    slot_id     bigint      not null unique references signing.slot (id),
    official_id bigint      not null,
    signer      text        not null,
    signer_latin text       not null,
    office      text        not null,
    unit_code   text,
    issuer      text        not null,
    signed_at   timestamptz not null,
    sha256      text        not null
);

create index signature_of_sheet on signing.signature (sheet_id);
