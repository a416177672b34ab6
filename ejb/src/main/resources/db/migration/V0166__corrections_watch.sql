-- The clock of a report of an error reminds and alarms as that of a request does (A2, R16).
alter table corrections.correction
    add column reminder_at timestamptz,
    add column reminded_at timestamptz,
    add column alarmed_at timestamptz;

-- Of those that are there: at 09:00 in Almaty on the last working day before the due day.
update corrections.correction c set reminder_at = coalesce((
    select (max(d.day)::date + time '09:00') at time zone 'Asia/Almaty'
    from generate_series(c.due_on - 30, c.due_on - 1, interval '1 day') as d (day)
    where d.day::date in (select work_day from calendar.day_swap)
        or (extract(isodow from d.day) < 6
            and d.day::date not in (select day from calendar.holiday)
            and d.day::date not in (select off_day from calendar.day_swap))), due_at);

alter table corrections.correction alter column reminder_at set not null;

create index correction_reminder on corrections.correction (reminder_at, id)
    where status = 'SUBMITTED' and reminded_at is null;
create index correction_alarm on corrections.correction (due_at, id)
    where status = 'SUBMITTED' and alarmed_at is null;
