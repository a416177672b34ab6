-- Answers to calls with an Idempotency-Key: the row stands in the transaction of the effect and goes after some hours.
create schema calls;

create table calls.answer (
    login       text        not null,
    key         text        not null,
    sha256      text        not null,
    made_at     timestamptz not null,
    status      integer,
    location    text,
    body        text,
    primary key (login, key)
);

create index answer_by_age on calls.answer (made_at);
