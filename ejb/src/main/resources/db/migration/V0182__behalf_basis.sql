-- Requests that the registrar's office entered in somebody's name: who asked, on which document, and its scan (P1, R35).
create schema behalf;

create table behalf.basis (
    request_id  bigint      primary key references requests.request (id),
    asked_by    text        not null check (asked_by in ('HOLDER', 'REPRESENTATIVE')),
    asker_name  text        not null check (asked_by = 'HOLDER' or btrim(asker_name) <> ''),
    kind        text        not null,
    number      text        not null check (btrim(number) <> ''),
    date        date        not null,
    entered_by  text        not null,
    entered_at  timestamptz not null,
    type        text        not null check (type in ('PDF', 'JPEG', 'PNG')),
    sha256      text        not null check (length(sha256) = 64),
    scan        bytea       not null check (octet_length(scan) between 1 and 5242880)
);
