-- The journal of paper versions handed out (T8, P3, R31, R32): a book for each kind of document and year, its lines
-- numbered without gaps and written once; what is wrong in a line is said by a note on it, never changed.
create table paper.book (
    kind text not null,
    year int  not null check (year between 2000 and 9999),
    last int  not null check (last >= 0),
    primary key (kind, year)
);

create table paper.journal_line (
    id             bigint generated always as identity primary key,
    kind           text        not null,
    year           int         not null,
    no             int         not null check (no > 0),
    version_id     bigint      not null unique references paper.version (id),
    entered_on     date        not null,
    entered_at     timestamptz not null,
    entered_by     text        not null,
    entered_name   text        not null,
    holder         text        not null,
    student_no     text        not null,
    unit_code      text        not null,
    unit_kk        text        not null,
    unit_ru        text        not null,
    unit_en        text        not null,
    programme_code text        not null,
    programme_kk   text        not null,
    programme_ru   text        not null,
    programme_en   text        not null,
    year_of_study  int         not null,
    standing       text        not null,
    document_number text       not null references registry.line (number),
    document_on    date        not null,
    copies         int         not null check (copies between 1 and 10),
    numbers        text        not null,
    unique (kind, year, no),
    foreign key (kind, year) references paper.book (kind, year)
);

create index journal_line_of_document on paper.journal_line (document_number, id);
create index journal_line_by_day on paper.journal_line (entered_on, id);

-- The hand-over: there is one or none, so that a line with one is locked.
create table paper.handover (
    line_id     bigint      primary key references paper.journal_line (id),
    at          timestamptz not null,
    day         date        not null,
    receiver    text        not null check (receiver in ('HOLDER', 'REPRESENTATIVE')),
    received_by text        not null check (btrim(received_by) <> ''),
    basis       text,
    document    text,
    copies      int         not null check (copies between 1 and 10),
    numbers     text        not null,
    signed      text        not null check (signed in ('DRAWN', 'ON_PAPER')),
    signature   bytea,
    sha256      text        check (sha256 ~ '^[0-9a-f]{64}$'),
    by_login    text        not null,
    by_name     text        not null,
    check ((receiver = 'REPRESENTATIVE') = (basis is not null)),
    check ((signed = 'DRAWN') = (signature is not null)),
    check ((signature is null) = (sha256 is null))
);

create table paper.journal_note (
    id       bigint generated always as identity primary key,
    line_id  bigint      not null references paper.journal_line (id),
    at       timestamptz not null,
    by_login text        not null,
    by_name  text        not null,
    words    text        not null check (btrim(words) <> '')
);

create index journal_note_of_line on paper.journal_note (line_id, id);
