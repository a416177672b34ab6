-- A mail may follow a report of an error instead of a request.
alter table notification.mail alter column request_id drop not null;
alter table notification.mail add column correction_id bigint references corrections.correction (id);
alter table notification.mail add constraint mail_about check ((request_id is null) <> (correction_id is null));
create index mail_of_correction on notification.mail (correction_id) where correction_id is not null;
alter table notification.mail drop constraint mail_kind_check;
alter table notification.mail add constraint mail_kind_check check (kind in ('SUBMITTED', 'RETURNED', 'REFUSED',
    'ISSUED', 'ANNULLED', 'REISSUED', 'CORRECTION_RECEIVED', 'CORRECTION_ASKED', 'CORRECTED', 'DECLINED'));
