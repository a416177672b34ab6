-- What the application's role may do, said anew after every migration, so that a new table needs no grant of its own:
-- it reads and writes what the product keeps, and owns nothing. Of the audit trail it can only add rows; it can delete no
-- line of the register and no revision of a document, and change no revision; of what a programme says and of what a request in
-- somebody's name rests on it can only add. Of the journal of paper it can only add lines, hand-overs and notes. It lets the
-- planner count the records anew after an import. It reads how far the migrations have come. With one
-- role for both nothing is granted.
do $$
declare
    application constant text := '${application}';
    place record;
begin
    if application = current_user then
        return;
    end if;
    for place in select nspname from pg_namespace
            where nspowner = current_user::regrole and nspname not in ('public', 'sirius') loop
        execute format('grant usage on schema %I to %I', place.nspname, application);
        execute format('revoke all on all tables in schema %I from %I', place.nspname, application);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', place.nspname, application);
        execute format('grant usage, select on all sequences in schema %I to %I', place.nspname, application);
    end loop;
    execute format('grant usage on schema sirius to %I', application);
    execute format('grant select on sirius.flyway_schema_history to %I', application);
    execute format('grant maintain on all tables in schema records to %I', application);
    execute format('revoke update, delete on audit.entry, audit.seal from %I', application);
    execute format('revoke update on audit.waiting from %I', application);
    execute format('revoke update, delete on registry.revision, registry.data_file, registry.gap, heads.place from %I', application);
    execute format('revoke delete on registry.line from %I', application);
    execute format('revoke update, delete on programmes.text from %I', application);
    execute format('revoke update, delete on behalf.basis from %I', application);
    execute format('revoke insert, delete on registry.series from %I', application);
    execute format('revoke update, delete on paper.journal_line, paper.handover, paper.journal_note, paper.hand_signature, paper.step from %I', application);
    execute format('revoke delete on paper.version, paper.copy, paper.book from %I', application);
end
$$;
