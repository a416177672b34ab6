-- Paper versions of issued documents, from the print queue to the hand-over, and their lines of the journal
-- (T8, P3, R28-R33).
create schema paper;

create table paper.version (
    id              bigint generated always as identity (start with 701) primary key,
    document_number text        not null references registry.line (number),
    request_id      bigint      not null references requests.request (id),
    origin          text        not null check (origin in ('APPLICATION', 'CABINET', 'REPLACEMENT')),
    replaces_id     bigint      references paper.version (id),
    kind            text        not null,
    language        text        not null check (language in ('KK', 'RU', 'EN')),
    bilingual       boolean     not null,
    student_no      text        not null,
    holder          text        not null,
    unit_code       text        not null,
    copies          int         not null check (copies between 1 and 10),
    status          text        not null check (status in
        ('QUEUED', 'PRINTED', 'SIGNED', 'SEALED', 'READY_FOR_PICKUP', 'HANDED_OVER', 'CANCELLED')),
    asked_at        timestamptz not null,
    status_since    timestamptz not null,
    ready_at        timestamptz,
    unclaimed_at    timestamptz,
    due_on          date        not null,
    due_at          timestamptz not null,
    reminder_at     timestamptz not null,
    returned_on     date,
    reminded_at     timestamptz,
    alarmed_at      timestamptz,
    version         bigint      not null default 0,
    check ((origin = 'REPLACEMENT') = (replaces_id is not null)),
    check (status not in ('READY_FOR_PICKUP', 'HANDED_OVER') or ready_at is not null)
);

create index version_queue on paper.version (status, due_at, id);
create index version_of_document on paper.version (document_number, id);
create index version_of_student on paper.version (student_no, id);
create index version_of_unit on paper.version (unit_code, status);
create index version_unclaimed on paper.version (ready_at) where status = 'READY_FOR_PICKUP' and unclaimed_at is null;

-- One paper version is made with an application, however often its last signature is told.
create unique index version_of_application on paper.version (document_number) where origin = 'APPLICATION';

-- The sheets of paper. A spoilt one stays with its reason; another takes its number.
create table paper.copy (
    id          bigint generated always as identity primary key,
    version_id  bigint      not null references paper.version (id),
    number      int         not null check (number between 1 and 10),
    status      text        not null check (status in ('QUEUED', 'PRINTED', 'SIGNED', 'SEALED', 'SPOILT')),
    in_place_of text        check (in_place_of in ('SPOILT', 'LOST')),
    note        text        check (btrim(note) <> ''),
    made_with   text
);

create unique index copy_of_version on paper.copy (version_id, number) where status <> 'SPOILT';
create index copies_of_version on paper.copy (version_id, id);

-- Who signed by hand.
create table paper.hand_signature (
    id          bigint generated always as identity primary key,
    version_id  bigint      not null references paper.version (id),
    official_id bigint      not null references identity.appointment (id),
    office      text        not null,
    name        text        not null,
    at          timestamptz not null
);

create index hand_signature_of_version on paper.hand_signature (version_id, id);

create table paper.step (
    id          bigint generated always as identity primary key,
    version_id  bigint      not null references paper.version (id),
    at          timestamptz not null,
    from_status text,
    to_status   text        not null,
    by_login    text        not null,
    by_name     text        not null,
    note        text
);

create index step_of_version on paper.step (version_id, id);
