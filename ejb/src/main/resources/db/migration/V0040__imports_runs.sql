-- Runs of an import (T3-T6): what came in, how far it is, what was found. The records themselves are in schema records.
create schema imports;

create table imports.run (
    id           bigint      generated always as identity primary key,
    state        text        not null check (state in ('RUNNING', 'CHECKED', 'LOADED', 'REFUSED')),
    dry_run      boolean     not null,
    started_by   text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    folder       text,
    bytes_total  bigint      not null default 0,
    bytes_read   bigint      not null default 0,
    steps_done   integer     not null default 0,
    errors       bigint      not null default 0,
    warnings     bigint      not null default 0
);

-- One import at a time.
create unique index run_running on imports.run ((true)) where state = 'RUNNING';

create table imports.file (
    run_id   bigint  not null references imports.run (id),
    place    integer not null,
    name     text    not null,
    rows     bigint  not null default 0,
    added    bigint  not null default 0,
    changed  bigint  not null default 0,
    primary key (run_id, place)
);

-- The first findings of a run; imports.run says how many there are in all.
create table imports.finding (
    run_id       bigint  not null references imports.run (id),
    refuses      boolean not null,
    place        integer not null,
    file         text    not null,
    line         bigint  not null,
    column_name  text,
    value        text,
    code         text    not null,
    argument     text,
    primary key (run_id, refuses, place)
);
