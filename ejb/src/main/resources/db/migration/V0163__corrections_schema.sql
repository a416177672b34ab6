-- Learners' reports of errors in their grades or names, from the report to the office's answer (R15, R44).
create schema corrections;

create table corrections.correction (
    id              bigint generated always as identity (start with 501) primary key,
    student_no      text        not null,
    holder          text        not null,
    unit_code       text        not null,
    subject         text        not null check (subject in ('GRADE', 'NAME')),
    discipline_code text,
    attempt         int,
    academic_year   text,
    term            int,
    title_kk        text,
    title_ru        text,
    title_en        text,
    stood           text        not null,
    request_id      bigint      references requests.request (id),
    document_number text        references registry.line (number),
    wrong           text        not null check (btrim(wrong) <> ''),
    should_be       text        not null check (btrim(should_be) <> ''),
    status          text        not null check (status in ('SUBMITTED', 'RETURNED', 'CORRECTED', 'DECLINED')),
    submitted_at    timestamptz not null,
    status_since    timestamptz not null,
    due_on          date        not null,
    due_at          timestamptz not null,
    returned_on     date,
    taken_by        text,
    taken_by_name   text,
    answer          text,
    version         bigint      not null default 0,
    check ((subject = 'GRADE') = (discipline_code is not null and attempt is not null)),
    check ((status in ('CORRECTED', 'DECLINED')) = (answer is not null))
);

create index correction_of_student on corrections.correction (student_no, id);
create index correction_queue on corrections.correction (status, due_at, id);
create index correction_of_unit on corrections.correction (unit_code, status);

-- One open report of the same row, or of the name, is enough.
create unique index correction_open on corrections.correction
    (student_no, subject, coalesce(discipline_code, ''), coalesce(attempt, 0))
    where status in ('SUBMITTED', 'RETURNED');

create table corrections.step (
    id            bigint generated always as identity primary key,
    correction_id bigint      not null references corrections.correction (id),
    at            timestamptz not null,
    from_status   text,
    to_status     text        not null,
    by_login      text        not null,
    by_name       text        not null,
    note          text
);

create index step_of_correction on corrections.step (correction_id, id);
