-- An act writes its rows with one statement: they are put down to await their seals together as well (R45).
drop trigger entry_awaits_seal on audit.entry;

create or replace function audit.await_seal() returns trigger language plpgsql as $$
begin
    insert into audit.waiting (entry_id) select id from added;
    return null;
end
$$;

create trigger entry_awaits_seal after insert on audit.entry
    referencing new table as added
    for each statement execute function audit.await_seal();
