-- Where somebody is logged in (P1, R12).
create schema sessions;

create table sessions.session (
    id           bigint generated always as identity primary key,
    secret_hash  text        not null unique,
    login        text        not null,
    started_at   timestamptz not null,
    seen_at      timestamptz not null,
    address      text        not null,
    device       text        not null,
    ended_at     timestamptz
);

create index session_login on sessions.session (login) where ended_at is null;
create index session_seen on sessions.session (seen_at);
