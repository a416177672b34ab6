-- Staff are told by mail of a request that is escalated to them (R16).
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint
    where conname = 'mail_kind_check' and conrelid = 'notification.mail'::regclass;
    alter table notification.mail drop constraint mail_kind_check;
    execute 'alter table notification.mail add constraint mail_kind_check '
        || replace(known, 'ARRAY[', 'ARRAY[''ESCALATED''::text, ');
end
$$;
