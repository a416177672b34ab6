-- Who did what and when (R45). Rows are only ever added.
create schema audit;

create table audit.entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    login       text        not null,
    act         text        not null,
    object      text        not null,
    from_state  text,
    to_state    text,
    note        text,
    refused     text
);

create index entry_object on audit.entry (object, id);
create index entry_at on audit.entry (at);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end
$$;

create trigger entry_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
