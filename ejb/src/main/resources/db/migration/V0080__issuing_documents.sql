-- Issued documents as lists show them, whom a page names, and preparations that failed (T8, R23, R24, R48).
create schema issuing;

create table issuing.document (
    number      text        primary key references registry.line (number),
    request_id  bigint      not null unique references requests.request (id),
    kind        text        not null,
    language    text        not null check (language in ('KK', 'RU', 'EN')),
    student_no  text        not null,
    holder      text        not null,
    masked      text        not null,
    unit_code   text        not null,
    unit_kk     text        not null,
    unit_ru     text        not null,
    unit_en     text        not null,
    issued_on   date        not null,
    issued_at   timestamptz not null,
    sha256      text        not null references registry.revision (sha256),
    size        bigint      not null,
    opened_at   timestamptz
);

create index document_of_student on issuing.document (student_no, issued_at desc);
create index document_of_unit on issuing.document (unit_code, issued_at desc);
create index document_by_time on issuing.document (issued_at desc);

-- Officials whose names stand on the pages of a sheet on which everybody signs.
create table issuing.named_official (
    sheet_id    bigint not null references signing.sheet (id),
    official_id bigint not null references identity.appointment (id),
    primary key (sheet_id, official_id)
);

-- Preparations that failed: when they are tried again, and why they failed last.
create table issuing.failure (
    request_id  bigint      primary key references requests.request (id),
    times       int         not null,
    next_at     timestamptz not null,
    code        text        not null
);
