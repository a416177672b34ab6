-- A learner is told when the calendar moves the due day of his request or report (R15, R44): two further kinds of mail.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint
    where conname = 'mail_kind_check' and conrelid = 'notification.mail'::regclass;
    alter table notification.mail drop constraint mail_kind_check;
    execute 'alter table notification.mail add constraint mail_kind_check '
        || replace(known, 'ARRAY[', 'ARRAY[''DEADLINE_MOVED''::text, ''CORRECTION_DEADLINE_MOVED''::text, ');
end
$$;
