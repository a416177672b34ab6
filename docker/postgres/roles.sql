-- The two roles of the database and what is the server's own in it. Run once by a superuser, connected to the database
-- "sirius"; running it again changes nothing. Passwords are given afterwards: alter role sirius password '…'.
--   sirius_owner  owns the tables and brings them up to date; used at the start of the application only.
--   sirius        works with them; can neither change the audit trail nor make or drop a table of the product.
-- An installation of the time of one role is brought over: what "sirius" owned belongs to "sirius_owner" afterwards.
do $$
begin
    if not exists (select from pg_roles where rolname = 'sirius_owner') then
        create role sirius_owner login;
        if exists (select from pg_roles where rolname = 'sirius') then
            reassign owned by sirius to sirius_owner;
        end if;
    end if;
    if not exists (select from pg_roles where rolname = 'sirius') then
        create role sirius login;
    end if;
    execute format('alter database %I owner to sirius_owner', current_database());
    execute format('revoke create on database %I from public', current_database());
end
$$;

-- The server keeps its timers in the first schema of its path, in a table that it makes by itself.
create schema if not exists server authorization sirius;
grant sirius to sirius_owner;
do $$
begin
    execute format('alter database %I set search_path = server, public', current_database());
    if to_regclass('public.jboss_ejb_timer') is not null then
        alter table public.jboss_ejb_timer set schema server;
        alter table server.jboss_ejb_timer owner to sirius;
    end if;
end
$$;
