-- The outbox of mails (R44): written with the act, sent after it.
create schema notification;

create table notification.mail (
    id          bigint generated always as identity primary key,
    request_id  bigint      not null references requests.request (id),
    kind        text        not null check (kind in ('SUBMITTED', 'RETURNED', 'REFUSED', 'ISSUED')),
    language    text        not null check (language in ('kk', 'ru', 'en')),
    recipient   text        not null,
    message_id  text        not null unique,
    subject     text        not null,
    text        text,
    html        text,
    written_at  timestamptz not null,
    next_at     timestamptz not null,
    tries       integer     not null default 0,
    sent_at     timestamptz,
    failed_at   timestamptz
);

create index mail_due on notification.mail (next_at, id) where sent_at is null and failed_at is null;
create index mail_of_request on notification.mail (request_id);
create index mail_written on notification.mail (written_at);
