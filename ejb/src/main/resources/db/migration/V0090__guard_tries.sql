-- Wrong passwords in a row, of an account (by the hash of its login) and of an address (P1, R12).
create schema guard;

create table guard.tries (
    key         text        primary key,
    count       integer     not null check (count >= 0),
    shuts       integer     not null check (shuts >= 0),
    last_at     timestamptz not null,
    shut_until  timestamptz
);

create index tries_last on guard.tries (last_at);
