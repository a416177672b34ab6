-- The hash chain over the trail (R45). Acts only add their row; the sealer gives each row its place in the chain, in a
-- table of its own, so that a row of the trail never needs a change and acts never wait for one another.
create table audit.seal (
    seq      bigint primary key,
    entry_id bigint not null unique references audit.entry (id),
    hash     text   not null check (hash ~ '^[0-9a-f]{64}$')
);

create trigger seal_append_only before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();

-- Which rows have no seal yet. A row that commits late, with a number lower than sealed ones, is found here as well. Who
-- takes a row out of this list hides nothing: the check of the chain looks for rows without a seal in the trail itself.
create table audit.waiting (
    entry_id bigint primary key
);

create function audit.await_seal() returns trigger language plpgsql as $$
begin
    insert into audit.waiting (entry_id) values (new.id);
    return null;
end
$$;

create trigger entry_awaits_seal after insert on audit.entry
    for each row execute function audit.await_seal();

insert into audit.waiting (entry_id) select id from audit.entry;
