-- Requests for documents, from submission to their end (T7, T8, P1, R12-R19).
create schema requests;

create table requests.request (
    id              bigint generated always as identity (start with 1001) primary key,
    student_no      text        not null,
    holder          text        not null,
    holder_folded   text        not null,
    unit_code       text        not null,
    kind            text        not null,
    scope           text        not null,
    period_from     text,
    period_to       text,
    language        text        not null check (language in ('KK', 'RU', 'EN')),
    delivery        text        not null check (delivery in ('ELECTRONIC', 'PAPER', 'BOTH')),
    copies          int         not null check (copies between 0 and 10),
    reason_code     text        not null,
    reason          text        not null check (btrim(reason) <> ''),
    consent_at      timestamptz not null,
    consent_version text        not null,
    submission_key  text        not null unique,
    status          text        not null,
    submitted_at    timestamptz not null,
    status_since    timestamptz not null,
    due_on          date        not null,
    due_at          timestamptz not null,
    reminder_at     timestamptz not null,
    returned_on     date,
    reminded_at     timestamptz,
    alarmed_at      timestamptz,
    approved_by     text,
    approved_by_name text,
    policy          text,
    snapshot        text,
    version         bigint      not null default 0
);

create index request_queue on requests.request (status, due_at, id);
create index request_of_student on requests.request (student_no, id);
create index request_of_unit on requests.request (unit_code, status, due_at);
create index request_watch on requests.request (reminder_at) where reminded_at is null or alarmed_at is null;

create table requests.step (
    id          bigint generated always as identity primary key,
    request_id  bigint      not null references requests.request (id),
    at          timestamptz not null,
    from_status text,
    to_status   text        not null,
    by_login    text        not null,
    by_name     text        not null,
    note        text
);

create index step_of_request on requests.step (request_id, id);

-- Who signs, per kind of document and unit; the row without a unit holds for the rest.
create table requests.signing_policy (
    kind        text not null,
    unit_code   text not null default '',
    policy      text not null check (policy in ('ANY_ONE', 'REGISTRAR_AND_ONE', 'ALL')),
    primary key (kind, unit_code)
);

insert into requests.signing_policy (kind, policy) values
    ('TRANSCRIPT', 'ANY_ONE'), ('DIPLOMA_APPENDIX', 'ANY_ONE'), ('DIPLOMA_SUPPLEMENT', 'ANY_ONE');
