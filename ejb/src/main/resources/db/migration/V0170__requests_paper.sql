-- Paper asked for with the application (T8, P3, R28, R33): the clock of the request runs until it is ready for pick-up,
-- and the request ends with the hand-over.
alter table requests.request add column awaits_paper boolean not null default false;
alter table requests.request add column met_at timestamptz;

update requests.request set met_at = status_since where status = 'ISSUED';

create index request_awaits_paper on requests.request (due_at, id) where awaits_paper;
