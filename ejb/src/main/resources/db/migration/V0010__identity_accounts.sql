-- People who can log in, what they may do, and which offices they hold (P1, R12, R20, R34).
create schema identity;

create table identity.account (
    id              bigint generated always as identity primary key,
    login           text        not null unique check (login = lower(login) and login <> ''),
    password_hash   text        not null,
    must_change     boolean     not null,
    one_time_until  timestamptz,
    blocked         boolean     not null default false,
    block_reason    text,
    student_no      text        unique,
    surname         text        not null,
    given_name      text        not null,
    patronymic      text,
    surname_latin   text        not null,
    given_name_latin text       not null,
    iin             text,
    created_at      timestamptz not null,
    created_by      text        not null,
    version         bigint      not null default 0
);

create table identity.role_grant (
    account_id  bigint not null references identity.account (id),
    role        text   not null,
    unit_code   text   not null default '',
    primary key (account_id, role, unit_code)
);

create table identity.appointment (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references identity.account (id),
    office      text   not null,
    unit_code   text,
    key_alias   text   not null,
    valid_from  date   not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from)
);

create index appointment_account on identity.appointment (account_id);
create index appointment_office on identity.appointment (office, unit_code);
