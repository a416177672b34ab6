-- Working hours by year and weekday (1 Monday to 5 Friday), Asia/Almaty; a year without its own has those of the last year
-- before it that has. And the number of the calendar's state, which grows with each change: two administrators who change it
-- at once are told.
create table calendar.hours (
    year        integer     not null check (year between 2000 and 2100),
    weekday     integer     not null check (weekday between 1 and 5),
    opens       time        not null,
    closes      time        not null check (closes > opens),
    break_from  time,
    break_to    time,
    primary key (year, weekday),
    constraint hours_break check (num_nulls(break_from, break_to) <> 1
        and (break_from is null or (opens < break_from and break_from < break_to and break_to < closes)))
);

insert into calendar.hours (year, weekday, opens, closes, break_from, break_to)
select 2024, weekday, time '09:00', time '18:00', time '13:00', time '14:00' from generate_series(1, 5) as weekday;

create table calendar.edition (
    only_one    boolean     primary key default true check (only_one),
    version     bigint      not null
);

insert into calendar.edition (version) values (0);
