-- Who of the office works on a request (T8, R17): nobody else decides on it meanwhile.
alter table requests.request
    add column taken_by      text,
    add column taken_by_name text,
    add column taken_at      timestamptz,
    add constraint taken_whole check ((taken_by is null) = (taken_at is null) and (taken_by is null) = (taken_by_name is null));

create index request_taken on requests.request (taken_by, status, due_at, id) where taken_by is not null;
create index request_untaken on requests.request (due_at, id) where taken_by is null and status = 'SUBMITTED';
