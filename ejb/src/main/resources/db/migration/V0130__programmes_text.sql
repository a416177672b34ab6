-- What a Diploma Supplement says of a programme (T10, R40): every change is a row, none is ever changed or taken away.
create schema programmes;

create table programmes.text (
    id              bigint generated always as identity primary key,
    programme_code  text        not null references records.programme (code),
    item            text        not null,
    valid_from      date        not null,
    explanation     text        check (explanation in ('NOT_APPLICABLE', 'NOT_PROVIDED')),
    kk              text        not null,
    ru              text        not null,
    en              text        not null,
    written_at      timestamptz not null,
    written_by      text        not null
);

create index text_of_item on programmes.text (programme_code, item, valid_from, id);

create function programmes.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What a programme said never changes; a new text is a new row';
end
$$;

create trigger text_for_ever before update or delete or truncate on programmes.text
    for each statement execute function programmes.refuse_change();
