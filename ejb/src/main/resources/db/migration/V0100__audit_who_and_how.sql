-- With which roles and from which address somebody acted, how it ended and which bytes it was about (R45).
alter table audit.entry
    add column outcome text not null default 'OK' check (outcome in ('OK', 'REFUSED', 'FAILED')),
    add column roles   text not null default '',
    add column address text,
    add column sha256  text check (sha256 ~ '^[0-9a-f]{64}$');

alter table audit.entry rename column refused to code;

-- The latest first is how the trail is read: each question that the screen asks has its order in an index.
drop index audit.entry_object;
drop index audit.entry_at;
create index entry_by_time on audit.entry (at, id);
create index entry_by_login on audit.entry (login, at, id);
create index entry_by_act on audit.entry (act, at, id);
create index entry_by_object on audit.entry (object, at, id);
create index entry_not_ok on audit.entry (outcome, at, id) where outcome <> 'OK';
