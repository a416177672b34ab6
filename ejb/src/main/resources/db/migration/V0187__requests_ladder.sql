-- The escalation ladder (R16): who is told how, and how long before or after the due day of a request. Ships what was done
-- before: on the last working day before the due day and at the breach, to whoever has the request in hand. And who was told
-- of which step, once for a due day.
create table requests.ladder_step (
    position    integer     primary key,
    who         text        not null check (who in ('HOLDER', 'REGISTRAR_HEAD', 'UNIT_HEAD', 'ADMINISTRATOR')),
    how         text        not null check (how in ('PAGE', 'MAIL')),
    side        text        not null check (side in ('BEFORE', 'AFTER')),
    amount      integer     not null check (amount between 0 and 80),
    unit        text        not null check (unit in ('HOURS', 'DAYS')),
    unique (who, how, side, amount, unit)
);

insert into requests.ladder_step (position, who, how, side, amount, unit) values
    (1, 'HOLDER', 'PAGE', 'BEFORE', 1, 'DAYS'),
    (2, 'HOLDER', 'PAGE', 'AFTER', 0, 'DAYS');

create table requests.ladder (
    only_one    boolean     primary key default true check (only_one),
    version     bigint      not null
);

insert into requests.ladder (version) values (0);

create table requests.escalation (
    request_id  bigint      not null references requests.request (id),
    rung        text        not null,
    who         text        not null,
    due_on      date        not null,
    told_at     timestamptz not null,
    primary key (request_id, rung, due_on)
);

create index request_due_day on requests.request (due_on) where status in ('SUBMITTED', 'APPROVED', 'IN_SIGNING');
