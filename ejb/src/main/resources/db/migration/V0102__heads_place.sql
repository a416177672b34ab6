-- Which file outside the database its heads lie in (R45): the last row counts. A database without a row is new, or of the
-- time before there was such a file.
create schema heads;

create table heads.place (
    id    bigint generated always as identity primary key,
    name  text        not null,
    since timestamptz not null
);
