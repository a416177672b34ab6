-- The register: one gapless series of numbers per document kind, with the documents that got them (T8, R10, R23).
create schema registry;

create table registry.series (
    kind       text   primary key,
    last_value bigint not null default 0
);

insert into registry.series (kind) values ('TRANSCRIPT'), ('DIPLOMA_APPENDIX'), ('DIPLOMA_SUPPLEMENT');

create table registry.line (
    number      text        primary key,
    kind        text        not null references registry.series (kind),
    ordinal     bigint      not null,
    request_id  bigint      not null unique,
    allotted_on date        not null,
    allotted_at timestamptz not null,
    token       text        not null unique,
    status      text        not null check (status in ('RESERVED', 'ISSUED', 'VOID', 'ANNULLED', 'REPLACED')),
    issued_at   timestamptz,
    void_reason text,
    unique (kind, ordinal)
);

create index line_by_day on registry.line (allotted_on, number);

-- Every revision of an issued file, its bytes stored once for ever.
create table registry.revision (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    number     text        not null references registry.line (number),
    ordinal    int         not null,
    stored_at  timestamptz not null,
    size       bigint      not null,
    content    bytea       not null,
    unique (number, ordinal)
);

create function registry.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A revision of an issued document never changes';
end
$$;

create trigger revision_for_ever before update or delete or truncate on registry.revision
    for each statement execute function registry.refuse_change();
